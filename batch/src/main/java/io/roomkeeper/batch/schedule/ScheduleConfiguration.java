package io.roomkeeper.batch.schedule;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import io.roomkeeper.database.DatabaseClock;
import io.roomkeeper.database.Dialect;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.ThisProcess;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the recurring jobs. Only consoles execute them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class ScheduleConfiguration {

	private static final Duration POLL = Duration.ofSeconds(5);

	/** Jobs that are due would slow the start of the console. */
	private static final Duration AFTER_START = Duration.ofSeconds(3);

	@Bean
	RecurringJobs recurringJobs(DataSource dataSource, Jdbc jdbc, ObjectProvider<RecurringJob> jobs,
			DatabaseClock clock, Clock own) {
		return new RecurringJobs(dataSource, sql(jdbc.dialect()), () -> jobs.stream().toList(), clock, own,
				ThisProcess.description(), POLL, AFTER_START);
	}

	static JdbcCustomization sql(Dialect dialect) {
		return switch (dialect) {
			case HSQLDB -> new DefaultJdbcCustomization(false);
			case POSTGRESQL -> new PostgreSqlJdbcCustomization(false, true);
		};
	}

}
