package io.roomkeeper.console;

import java.net.InetAddress;
import java.util.Optional;

import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.component.AccessNotes;
import io.roomkeeper.console.component.CsvOptions;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Organisation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Configures the beans that the pages need in addition to the domain's beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CsvOptions.class)
class ConsoleConfiguration {

	@Bean
	Organisation organisation(Environment environment) {
		return new Organisation(environment.getProperty("roomkeeper.directory.url", "").isBlank());
	}

	/**
	 * Executes what is due every few seconds or minutes. Spring Boot's own bean would
	 * create all beans that have such methods before the sign-in page is served.
	 */
	@Bean
	ThreadPoolTaskScheduler taskScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setThreadNamePrefix("scheduling-");
		return scheduler;
	}

	@Bean
	AccessNotes accessNotes(AccessTrail trail, CurrentActor actor) {
		return new AccessNotes(trail, () -> actor.isSignedIn() ? Optional.of(actor.get()) : Optional.empty());
	}

	/**
	 * Binds the console of the sample organisation to the loopback address, unless an
	 * address is configured. The passwords of the sample are public.
	 */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableWebServerFactory> sampleStaysHere(Organisation organisation,
			Environment environment) {
		return (server) -> {
			if (organisation.isSample() && !environment.containsProperty("server.address")) {
				server.setAddress(InetAddress.getLoopbackAddress());
			}
		};
	}

}
