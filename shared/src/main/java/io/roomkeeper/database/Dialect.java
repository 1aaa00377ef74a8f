package io.roomkeeper.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.roomkeeper.room.Expiry;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** The few places where the two databases do not speak the same SQL. */
public enum Dialect {

	HSQLDB {
		@Override
		public String insertAbsent(String table, String columns, String unnest) {
			String on = Arrays.stream(columns.split(", "))
				.map((column) -> "t.%1$s = n.%1$s".formatted(column))
				.collect(Collectors.joining(" and "));
			return "merge into %1$s as t using (select %2$s from %3$s as u(%2$s)) as n on %4$s when not matched then insert (%2$s) values (%5$s)"
				.formatted(table, columns, unnest, on, "n." + columns.replace(", ", ", n."));
		}

		@Override
		public String expiryAfter(String date) {
			return "(%s + interval '%d' day(4))".formatted(date, Expiry.DAYS);
		}
	},

	POSTGRESQL {
		@Override
		public String insertAbsent(String table, String columns, String unnest) {
			return "insert into %1$s (%2$s) select %2$s from %3$s as u(%2$s) on conflict do nothing".formatted(table,
					columns, unnest);
		}

		@Override
		public String expiryAfter(String date) {
			return "(%s + %d)".formatted(date, Expiry.DAYS);
		}
	};

	/**
	 * A statement that inserts rows given as arrays, and leaves out those that are there
	 * already.
	 * @param columns the columns, parted by a comma and a space, which together are
	 * unique
	 * @param unnest the expression that makes rows of the arrays
	 */
	public abstract String insertAbsent(String table, String columns, String unnest);

	/** The expression for the day on which a room expires that rests from that date. */
	public abstract String expiryAfter(String date);

	/**
	 * Lets the rest of the transaction plan each query for what is asked and for the
	 * tables as they are. PostgreSQL otherwise keeps a plan that it made while a table
	 * was nearly empty, and uses it until the table is full.
	 */
	public void planAnew(Jdbc jdbc) {
		if (this == POSTGRESQL) {
			jdbc.template().execute("set local plan_cache_mode = force_custom_plan");
		}
	}

	/**
	 * Takes notice of how many rows tables hold now, after many were added. PostgreSQL
	 * does so by itself only a minute later, and plans until then as if they were empty.
	 */
	public void takeStock(Jdbc jdbc, String... tables) {
		if (this == POSTGRESQL) {
			jdbc.template().execute("analyze " + String.join(", ", tables));
		}
	}

	/**
	 * How many threads may write large numbers of rows at once before they hinder each
	 * other: HSQLDB is slower with two than with one.
	 */
	public int writersAtOnce() {
		return (this == POSTGRESQL) ? 2 : 1;
	}

	/** The folder of migrations that only this database has. */
	String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The dialect that a database speaks. */
	static Dialect of(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			return connection.getMetaData().getDatabaseProductName().startsWith("HSQL") ? HSQLDB : POSTGRESQL;
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("The database cannot be reached", ex);
		}
	}

}
