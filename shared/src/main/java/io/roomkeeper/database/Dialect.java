package io.roomkeeper.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.roomkeeper.room.Expiry;
import org.postgresql.PGStatement;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** The few differences in SQL between the two databases. */
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

	private static final int MOST_PARTS = 16;

	/**
	 * Returns a statement that inserts rows given as arrays, and skips rows that already
	 * exist.
	 * @param columns the columns that are unique together, separated by a comma and a
	 * space
	 * @param unnest the expression that converts the arrays to rows
	 */
	public abstract String insertAbsent(String table, String columns, String unnest);

	/**
	 * Returns the expression for the day on which a room expires if it is not used after
	 * a date.
	 */
	public abstract String expiryAfter(String date);

	/**
	 * Makes the database plan a statement anew for each execution. PostgreSQL otherwise
	 * keeps a plan that it made while a table was nearly empty, even after the table has
	 * grown.
	 */
	public void planEachTime(PreparedStatement statement) throws SQLException {
		if (this == POSTGRESQL) {
			statement.unwrap(PGStatement.class).setPrepareThreshold(0);
		}
	}

	/**
	 * Updates the statistics of tables after many rows were added. PostgreSQL does so by
	 * itself only a minute later, and until then plans queries as if the tables were
	 * empty.
	 */
	public void updateStatistics(Jdbc jdbc, String... tables) {
		if (this == POSTGRESQL) {
			jdbc.template().execute("analyze " + String.join(", ", tables));
		}
	}

	/**
	 * Returns into how many parts a job that writes many rows is usefully divided. HSQLDB
	 * is slower with two threads than with one. On PostgreSQL, up to sixteen parts keep
	 * several processes busy.
	 * @param most the maximum number of parts; at least 1
	 */
	public int parts(int most) {
		return (this == POSTGRESQL) ? Math.clamp(most, 1, MOST_PARTS) : 1;
	}

	/** Returns the folder of the migrations for this database alone. */
	String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the dialect of a database. */
	static Dialect of(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			return connection.getMetaData().getDatabaseProductName().startsWith("HSQL") ? HSQLDB : POSTGRESQL;
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("The database cannot be reached", ex);
		}
	}

}
