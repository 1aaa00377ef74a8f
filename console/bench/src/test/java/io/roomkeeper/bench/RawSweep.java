package io.roomkeeper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Writes the rows that a sweep writes, and nothing else: it expires idle rooms by primary
 * key and adds one item for each, on one connection, in transactions of 1,000 rooms. The
 * idle rooms are read before the measurement starts.
 */
final class RawSweep {

	private static final int CHUNK = 1_000;

	private final DataSource database;

	RawSweep(DataSource database) {
		this.database = database;
	}

	/** Writes them as of a date and returns the duration in nanoseconds. */
	long time(LocalDate asOf) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			List<Integer> idle = idle(connection, asOf);
			long begin = System.nanoTime();
			write(connection, idle, asOf);
			long took = System.nanoTime() - begin;
			connection.setAutoCommit(true);
			return took;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Integer> idle(Connection connection, LocalDate asOf) throws SQLException {
		List<Integer> idle = new ArrayList<>();
		try (PreparedStatement query = connection
			.prepareStatement("select person_id from room where expires_on <= ? and state = 'ACTIVE'")) {
			query.setObject(1, asOf);
			try (ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					idle.add(rows.getInt(1));
				}
			}
		}
		connection.commit();
		return idle;
	}

	private static void write(Connection connection, List<Integer> idle, LocalDate asOf) throws SQLException {
		long run = aRun(connection);
		try (PreparedStatement room = connection
			.prepareStatement("update room set state = 'EXPIRED', expired_on = ? where person_id = ?");
				PreparedStatement item = connection.prepareStatement(
						"insert into run_item (run_id, seq, item, outcome, detail) values (?, ?, ?, 'EXPIRED', ?)")) {
			for (int i = 0; i < idle.size(); i++) {
				room.setObject(1, asOf);
				room.setInt(2, idle.get(i));
				room.addBatch();
				item.setLong(1, run);
				item.setInt(2, 1_000_000_000 + i);
				item.setString(3, "u00000000");
				item.setString(4, "2345678901, last used 2025-01-01");
				item.addBatch();
				if ((i + 1) % CHUNK == 0 || i + 1 == idle.size()) {
					room.executeBatch();
					item.executeBatch();
					connection.commit();
				}
			}
		}
	}

	private static long aRun(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select min(id) from run")) {
			row.next();
			return row.getLong(1);
		}
	}

}
