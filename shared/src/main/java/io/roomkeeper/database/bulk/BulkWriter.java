package io.roomkeeper.database.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import io.roomkeeper.database.Dialect;
import io.roomkeeper.database.Jdbc;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * Inserts and deletes many rows: all of them or none. Many rows are inserted into
 * PostgreSQL by {@code copy}, which takes half the time of a batch of statements.
 */
public final class BulkWriter {

	/** Fewer rows are inserted by a batch, which needs fewer round trips. */
	private static final int COPIED = 100;

	private final Jdbc jdbc;

	public BulkWriter(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Inserts rows.
	 * @param columns the columns, separated by commas
	 * @param values returns the values of a row in the order of the columns: null, texts,
	 * numbers, booleans, and dates of {@code java.time}
	 */
	public <T> void insert(String table, String columns, Collection<T> rows, Function<T, @Nullable Object[]> values) {
		if (rows.size() >= COPIED && this.jdbc.dialect() == Dialect.POSTGRESQL) {
			StringBuilder text = new StringBuilder();
			rows.forEach((row) -> append(text, values.apply(row)));
			this.jdbc.inTransaction(() -> this.jdbc.template()
				.execute((ConnectionCallback<Long>) (connection) -> copy(connection,
						"copy %s (%s) from stdin".formatted(table, columns), text.toString())));
			return;
		}
		String marks = String.join(", ", Collections.nCopies(columns.split(",", -1).length, "?"));
		this.jdbc.batch("insert into %s (%s) values (%s)".formatted(table, columns, marks), rows,
				(statement, row) -> set(statement, values.apply(row)));
	}

	/**
	 * Deletes the rows with these keys. Finds out first which of them exist, so that
	 * deleting few rows by many keys takes one query.
	 * @param key a column of the type {@code bigint} that has an index
	 */
	public void delete(String table, String key, Collection<Long> keys) {
		List<Long> found = this.jdbc.template()
			.query("select t.%1$s from unnest(cast(? as bigint array)) as c(id) join %2$s t on t.%1$s = c.id"
				.formatted(key, table), (statement) -> Jdbc.setLongs(statement, 1, keys.toArray(Long[]::new)),
					(row, _) -> row.getLong(1));
		this.jdbc.batch("delete from %s where %s = ?".formatted(table, key), found,
				(statement, id) -> statement.setLong(1, id));
	}

	/** Sets the first parameters of a statement. */
	public static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}

	private static long copy(Connection connection, String sql, String text) throws SQLException {
		try {
			return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Appends a row in the text format of {@code copy}. */
	private static void append(StringBuilder text, @Nullable Object[] values) {
		for (int i = 0; i < values.length; i++) {
			text.append((i == 0) ? "" : "\t");
			Object value = values[i];
			if (value == null) {
				text.append("\\N");
			}
			else {
				escape(text, value.toString());
			}
		}
		text.append('\n');
	}

	private static void escape(StringBuilder text, String value) {
		for (int i = 0; i < value.length(); i++) {
			char character = value.charAt(i);
			switch (character) {
				case '\\' -> text.append("\\\\");
				case '\t' -> text.append("\\t");
				case '\n' -> text.append("\\n");
				case '\r' -> text.append("\\r");
				default -> text.append(character);
			}
		}
	}

}
