package io.roomkeeper.database;

import java.util.Arrays;

import com.zaxxer.hikari.HikariDataSource;
import io.roomkeeper.failure.FixableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

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

	/**
	 * Returns a database that other processes migrate.
	 * @throws FixableException if it has the tables of another release
	 */
	static Database ofThisRelease(HikariDataSource dataSource) {
		Flyway flyway = flyway(dataSource);
		MigrationInfoService migrations = flyway.info();
		boolean newer = Arrays.stream(migrations.applied())
			.anyMatch((migration) -> migration.getState() == MigrationState.FUTURE_SUCCESS);
		if (newer || migrations.pending().length > 0) {
			dataSource.close();
			throw new FixableException(
					"The database belongs to %s release than this worker".formatted(newer ? "a later" : "an earlier"),
					newer ? "Install the release of the console on this machine, too"
							: "Install this release for the console and start it first");
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
