package io.roomkeeper.database;

import java.time.Clock;

import javax.sql.DataSource;

import io.roomkeeper.failure.InvalidInputException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Configures the database: PostgreSQL if {@code spring.datasource.url} is set, otherwise
 * HSQLDB in the data directory. All migrations are applied before the first connection.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ProcessProperties.class, RehearsalProperties.class })
public class DatabaseConfiguration {

	@Bean(destroyMethod = "close")
	Database database(Environment environment, DataDirectory directory, ProcessProperties process) {
		String url = environment.getProperty("spring.datasource.url", "");
		boolean worker = process.process() == ProcessRole.WORKER;
		if (url.isBlank() && worker) {
			throw new InvalidInputException("A worker needs PostgreSQL, because HSQLDB serves one machine only",
					"Set SPRING_DATASOURCE_URL to the database of the console");
		}
		return url.isBlank() ? new EmbeddedDatabase(directory, process, System.err).open()
				: ServerDatabase.open(environment, url, worker);
	}

	@Bean(destroyMethod = "")
	DataSource dataSource(Database database) {
		return database.dataSource();
	}

	@Bean
	Flyway flyway(Database database) {
		return database.flyway();
	}

	@Bean
	DataCopies dataCopies(Jdbc jdbc, DataDirectory directory, RehearsalProperties properties, Clock clock) {
		return new DataCopies(jdbc, directory, properties, clock);
	}

	@Bean
	JdbcTransactionManager transactionManager(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
	}

}
