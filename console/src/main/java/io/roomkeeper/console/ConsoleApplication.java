package io.roomkeeper.console;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web console. */
@SpringBootApplication
public class ConsoleApplication {

	/** Starts the console. */
	public static void main(String[] args) {
		SpringApplication.run(ConsoleApplication.class, args);
	}

}
