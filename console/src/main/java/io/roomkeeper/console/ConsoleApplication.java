package io.roomkeeper.console;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.config.OneLineFailure;
import io.roomkeeper.config.SharedConfiguration;
import io.roomkeeper.database.OwnerOnlyFiles;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The web console, with the jobs and their schedule in the same process. Until it serves
 * the sign-in page, it creates only the beans that this page needs, and those that check
 * the configuration.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConsoleAutoConfiguration
@EnableVaadin({ "io.roomkeeper.console.security", "io.roomkeeper.console.shell" })
@EnableScheduling
@Import({ SharedConfiguration.class, BatchConfiguration.class })
public class ConsoleApplication {

	/**
	 * Starts the console. A start failure is printed as one line. The exit code is 2 for
	 * invalid input, otherwise 1.
	 */
	public static void main(String[] args) {
		OwnerOnlyFiles.apply();
		SpringApplicationBuilder console = new SpringApplicationBuilder(ConsoleApplication.class)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.lazyInitialization(true)
			.listeners(new RemainingBeans())
			.properties(Map.of("roomkeeper.process", "console", "roomkeeper.process-label", "the console"));
		try {
			if (List.of(args).equals(List.of(TrainingRun.ARGUMENT))) {
				console.listeners(new TrainingRun()).run("--server.port=0");
			}
			else {
				console.run(args);
			}
		}
		catch (RuntimeException ex) {
			OneLineFailure failure = OneLineFailure.of(ex);
			System.err.println("roomkeeper: " + failure.text());
			System.exit(failure.exitCode());
		}
	}

}
