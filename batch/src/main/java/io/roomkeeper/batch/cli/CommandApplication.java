package io.roomkeeper.batch.cli;

import java.util.Map;

import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.config.SharedConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/**
 * The Spring application behind a command: stores, and jobs if the command needs them,
 * without a web server. It creates only the beans that the command uses, and imports only
 * the automatic configuration that some command needs, so that a command starts quickly.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, SslAutoConfiguration.class,
		MailSenderAutoConfiguration.class })
@Import(SharedConfiguration.class)
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
		return start(command, properties, CommandApplication.class, BatchConfiguration.class);
	}

	/**
	 * Starts the application without jobs, which takes much less time. The caller must
	 * close it.
	 */
	static ConfigurableApplicationContext startWithoutJobs(String command) {
		return start(command, Map.of(), CommandApplication.class);
	}

	private static ConfigurableApplicationContext start(String command, Map<String, Object> properties,
			Class<?>... configurations) {
		return new SpringApplicationBuilder(configurations)
			.initializers((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("command", properties)))
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			// A signal must not close the database before the run has stopped.
			.registerShutdownHook(false)
			.properties(Map.of("roomkeeper.process", "command", "roomkeeper.process-label", command, "logging.config",
					"classpath:logback-command.xml", "spring.main.keep-alive", "false"))
			.run();
	}

}
