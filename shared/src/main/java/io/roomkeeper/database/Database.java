package io.roomkeeper.database;

import com.zaxxer.hikari.HikariDataSource;
import io.roomkeeper.failure.FixableException;
import org.flywaydb.core.Flyway;

/**
 * An open database with the tables of this release.
 *
 * @param dataSource the connections
 * @param flyway the migrations, all applied
 * @param closing the action after the connections are closed
 */
public record Database(HikariDataSource dataSource, Flyway flyway, Runnable closing) implements AutoCloseable {

	/** Applies all migrations and returns the database. */
	static Database migrated(HikariDataSource dataSource, Runnable closing) {
		try {
			Flyway flyway = flyway(dataSource);
			flyway.migrate();
			return new Database(dataSource, flyway, closing);
		}
		catch (RuntimeException ex) {
			dataSource.close();
			try {
				closing.run();
			}
			catch (RuntimeException unclosed) {
				ex.addSuppressed(unclosed);
			}
			throw ex;
		}
	}

	/** Returns a database that another process serves and has already migrated. */
	static Database joined(HikariDataSource dataSource) {
		Flyway flyway = flyway(dataSource);
		if (flyway.info().pending().length > 0) {
			dataSource.close();
			throw new FixableException("The console that serves the database is older than this command",
					"Restart the console");
		}
		return new Database(dataSource, flyway, () -> {
		});
	}

	private static Flyway flyway(HikariDataSource dataSource) {
		String folder = Dialect.of(dataSource).folder();
		return Flyway.configure()
			.dataSource(dataSource)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + folder)
			.load();
	}

	@Override
	public void close() {
		this.dataSource.close();
		this.closing.run();
	}

}
