package io.roomkeeper.console;

import java.io.PrintStream;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import io.roomkeeper.sample.SampleSignIns;

/** Prints the console's address on the terminal, and the sample's sign-ins. */
@Component
class Announcement {

	private final Environment environment;

	private final ObjectProvider<SampleSignIns> sample;

	Announcement(Environment environment, ObjectProvider<SampleSignIns> sample) {
		this.environment = environment;
		this.sample = sample;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
			Optional.ofNullable(context.getWebServer()).ifPresent((server) -> print(System.out, server.getPort()));
		}
	}

	void print(PrintStream out, int port) {
		boolean secure = this.environment.getProperty("server.ssl.enabled", boolean.class,
				this.environment.containsProperty("server.ssl.bundle"));
		String path = this.environment.getProperty("server.servlet.context-path", "");
		out.printf("Roomkeeper is ready: %s://localhost:%d%s%n", secure ? "https" : "http", port, path);
		this.sample.ifAvailable((signIns) -> {
			out.printf("This is the sample organisation, for this machine only. Sign in with the password '%s' as:%n",
					SampleSignIns.PASSWORD);
			signIns.all().forEach((one) -> out.printf("  %-20s %s%n", one.uid(), one.part().text()));
		});
		out.flush();
	}

}
