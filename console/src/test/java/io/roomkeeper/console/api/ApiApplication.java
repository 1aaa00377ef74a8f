package io.roomkeeper.console.api;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.config.ServiceConfiguration;
import io.roomkeeper.store.StoreConfiguration;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The API without the console's pages. Not annotated as a configuration, so that the
 * console's own scan passes it by.
 */
@EnableAutoConfiguration
@ComponentScan
@Import({ StoreConfiguration.class, ServiceConfiguration.class, FewPeople.class, SwitchableDirectory.class,
		ScriptedJobs.class, Caller.class })
class ApiApplication {

	/** In Auckland it is already the next day. */
	static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

	@Bean
	Clock clock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

	@Bean
	Account account() {
		return new Account(Plan.EDUCATION, ZoneId.of("Pacific/Auckland"), URI.create("https://rooms.example.org"),
				"help@example.org");
	}

	@Bean
	ApplicationRunner moveIn(FewPeople people) {
		return (_) -> people.moveIn();
	}

}
