package io.roomkeeper.database;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** A database with its own server: PostgreSQL at {@code spring.datasource.url}. */
public final class ServerDatabase {

	private ServerDatabase() {
	}

	/**
	 * Connects to the database and applies all migrations.
	 * @throws FixableException if it cannot be reached or refuses the sign-in
	 */
	public static Database open(Environment environment, String url) {
		return open(environment, url, false);
	}

	/**
	 * Connects to the database.
	 * @param worker whether this process is a worker, which applies no migrations
	 * @throws FixableException if it cannot be reached, refuses the sign-in, or, for a
	 * worker, has the tables of another release
	 */
	static Database open(Environment environment, String url, boolean worker) {
		if (!url.startsWith("jdbc:postgresql:")) {
			throw new InvalidInputException(
					"'%s' in spring.datasource.url is not a PostgreSQL address".formatted(shown(url)),
					"Give jdbc:postgresql://HOST:PORT/DATABASE, or nothing for the embedded database");
		}
		HikariDataSource pool = pool(environment, url);
		try {
			return worker ? Database.ofThisRelease(pool) : Database.migrated(pool, () -> {
			});
		}
		catch (CannotGetJdbcConnectionException ex) {
			throw unusable(url, ex);
		}
	}

	private static HikariDataSource pool(Environment environment, String url) {
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName("roomkeeper");
		pool.setJdbcUrl(url);
		pool.setUsername(environment.getProperty("spring.datasource.username"));
		pool.setPassword(environment.getProperty("spring.datasource.password"));
		pool.addDataSourceProperty("ApplicationName", "roomkeeper");
		// Send many rows in one statement, and keep values such as passcodes out of
		// messages.
		pool.addDataSourceProperty("reWriteBatchedInserts", "true");
		pool.addDataSourceProperty("logServerErrorDetail", "false");
		Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
		return pool;
	}

	private static FixableException unusable(String url, CannotGetJdbcConnectionException ex) {
		Throwable root = ex;
		while (root.getCause() != null && !(root instanceof SQLException)) {
			root = root.getCause();
		}
		return new FixableException("The database at %s cannot be used: %s".formatted(shown(url), root.getMessage()),
				"Check that it runs, and SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD",
				ex);
	}

	/** Returns the address without its options, which may contain a password. */
	private static String shown(String url) {
		int options = url.indexOf('?');
		return ((options < 0) ? url : url.substring(0, options)).replaceAll("//[^/@]*@", "//");
	}

}
