package io.roomkeeper.console.monitor;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.directory.UserDirectory;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the health checks of {@code /actuator/health}: the directory and the
 * database.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

	private static final CachedHealthCheck.Limits LIMITS = new CachedHealthCheck.Limits(Duration.ofSeconds(2),
			Duration.ofSeconds(10));

	private static final Executor VIRTUAL = (question) -> Thread.ofVirtual().name("health").start(question);

	@Bean
	HealthIndicator directoryHealthIndicator(UserDirectory directory, Clock clock) {
		return new CachedHealthCheck("directory", directory::ping, LIMITS, VIRTUAL, clock);
	}

	@Bean
	HealthIndicator databaseHealthIndicator(DataOwnership data, Clock clock) {
		return new CachedHealthCheck("database", data::directory, LIMITS, VIRTUAL, clock);
	}

}
