package io.roomkeeper.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;

/** Writes many rows as fast as the database accepts them. */
final class BulkRows {

	private static final int BATCH = 2_000;

	private final DataSource dataSource;

	BulkRows(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/** Writes the rows of a table in one transaction. */
	void insert(String table, String columns, Consumer<Writer> rows) {
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			if (connection.isWrapperFor(BaseConnection.class)) {
				CopyIn copy = connection.unwrap(BaseConnection.class)
					.getCopyAPI()
					.copyIn("copy %s (%s) from stdin".formatted(table, columns));
				rows.accept((cells) -> copyRow(copy, cells));
				copy.endCopy();
			}
			else {
				String marks = String.join(", ", Collections.nCopies(columns.split(",", -1).length, "?"));
				try (PreparedStatement statement = connection
					.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, marks))) {
					int[] waiting = { 0 };
					rows.accept((cells) -> batchRow(statement, waiting, cells));
					if (waiting[0] % BATCH != 0) {
						statement.executeBatch();
					}
				}
			}
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Counts the change and updates the statistics of the database. */
	void finish() {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("update change_counter set changes = changes + 1");
			if (connection.isWrapperFor(BaseConnection.class)) {
				statement.execute("vacuum analyze");
				statement.execute("checkpoint");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void copyRow(CopyIn copy, @Nullable Object[] cells) {
		StringBuilder line = new StringBuilder();
		for (Object cell : cells) {
			line.append(line.isEmpty() ? "" : "\t").append(cell);
		}
		byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
		try {
			copy.writeToCopy(bytes, 0, bytes.length);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void batchRow(PreparedStatement statement, int[] waiting, @Nullable Object[] cells) {
		try {
			for (int at = 0; at < cells.length; at++) {
				statement.setObject(at + 1, cells[at]);
			}
			statement.addBatch();
			if (++waiting[0] % BATCH == 0) {
				statement.executeBatch();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Takes rows. */
	@FunctionalInterface
	interface Writer {

		/** One row, in the order of the columns. */
		void row(@Nullable Object... cells);

	}

}
