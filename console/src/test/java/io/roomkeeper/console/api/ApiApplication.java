package io.roomkeeper.console.api;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.config.ServiceConfiguration;
import io.roomkeeper.console.component.PlainPage;
import io.roomkeeper.console.text.Messages;
import io.roomkeeper.store.StoreConfiguration;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.annotation.Isolation;

/**
 * The API without the console's pages, with one job, the import of room use. It is not
 * annotated as a configuration, so that the console's component scan ignores it.
 */
@EnableAutoConfiguration
@EnableBatchProcessing(taskExecutorRef = "jobTaskExecutor")
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@ComponentScan
@ComponentScan(
		basePackages = { "io.roomkeeper.batch.job", "io.roomkeeper.batch.file", "io.roomkeeper.batch.usage",
				"io.roomkeeper.batch.change" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Plan(Notices|Mail)"))
@ComponentScan(basePackages = "io.roomkeeper.batch.reinvite", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.HostNotices"))
@ComponentScan(basePackages = "io.roomkeeper.console.monitor", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.HealthConfiguration"))
@Import({ StoreConfiguration.class, ServiceConfiguration.class, FewPeople.class, SwitchableDirectory.class,
		ScriptedJobs.class, Caller.class, PlainPage.class, Messages.class })
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

	@Bean(defaultCandidate = false)
	TaskExecutor jobTaskExecutor() {
		return new SyncTaskExecutor();
	}

	@Bean
	ApplicationRunner moveIn(FewPeople people) {
		return (_) -> people.moveIn();
	}

}
