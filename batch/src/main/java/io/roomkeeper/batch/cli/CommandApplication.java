package io.roomkeeper.batch.cli;

import java.util.Map;

import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.config.SharedConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/** The Spring application behind a command: jobs and stores, without a web server. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ SharedConfiguration.class, BatchConfiguration.class })
class CommandApplication {

	/** Starts the application. The caller must close it. */
	static ConfigurableApplicationContext start(String command) {
		return start(command, Map.of());
	}

	/**
	 * Starts the application with properties that take precedence over the configuration.
	 * The caller must close it.
	 */
	static ConfigurableApplicationContext start(String command, Map<String, Object> properties) {
		return new SpringApplicationBuilder(CommandApplication.class)
			.initializers((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("command", properties)))
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			// A signal must not close the database before the run has stopped.
			.registerShutdownHook(false)
			.properties(Map.of("roomkeeper.process", "command", "roomkeeper.process-label", command, "logging.config",
					"classpath:logback-command.xml", "spring.main.keep-alive", "false"))
			.run();
	}

}
