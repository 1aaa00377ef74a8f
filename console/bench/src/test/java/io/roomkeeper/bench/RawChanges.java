package io.roomkeeper.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.roomkeeper.change.PlanId;
import org.postgresql.core.BaseConnection;

/**
 * Reads and writes the rows that a plan and its application read and write, and nothing
 * else, on one connection. On PostgreSQL, rows are written by {@code COPY} and changed
 * together.
 */
final class RawChanges {

	private static final int CHUNK = 5_000;

	private static final int MOVED = 2_000_000;

	private final DataSource database;

	RawChanges(DataSource database) {
		this.database = database;
	}

	/**
	 * Reads all people, rooms and numbers in use; returns the duration in nanoseconds.
	 */
	long read() {
		return timed((connection) -> {
			for (String query : List.of("select * from person order by id", "select * from room order by person_id",
					"select pmi from room", "select pmi from retired_number", "select pmi from reserved_number")) {
				try (Statement statement = connection.createStatement()) {
					statement.setFetchSize(CHUNK);
					try (ResultSet rows = statement.executeQuery(query)) {
						int columns = rows.getMetaData().getColumnCount();
						while (rows.next()) {
							for (int column = 1; column <= columns; column++) {
								rows.getObject(column);
							}
						}
					}
				}
			}
		});
	}

	/**
	 * Writes the rows of a plan once more, with other positions and numbers, as items
	 * that were withdrawn.
	 */
	long plan(PlanId plan) {
		List<Item> items = items(plan);
		BulkRows rows = new BulkRows(this.database);
		long begin = System.nanoTime();
		rows.insert("change_plan_item", """
				plan_id, position, person_id, label, type, value_before, value_after, meetings, invitees, to_tell,
				imminent, outcome""",
				(writer) -> items.forEach((item) -> writer.row(plan.value(), MOVED + item.position, item.person,
						item.label, "NUMBER", item.before, item.after, 0, 0, 0, 0, "WITHDRAWN")));
		rows.insert("reserved_number", "pmi, plan_id, reserved_until", (writer) -> items.forEach((item) -> writer
			.row((long) plan.value() * MOVED + item.position, plan.value(), LocalDate.of(2090, 1, 1))));
		return System.nanoTime() - begin;
	}

	/** Writes what an application of the plan writes. */
	long apply(PlanId plan) {
		List<Item> items = items(plan);
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		return timed((connection) -> {
			if (connection.isWrapperFor(BaseConnection.class)) {
				together(connection, plan, items, today);
			}
			else {
				for (int from = 0; from < items.size(); from += CHUNK) {
					chunk(connection, plan, items.subList(from, Math.min(items.size(), from + CHUNK)), today);
					connection.commit();
				}
			}
			execute(connection, "delete from reserved_number where plan_id = " + plan.value());
			execute(connection, "update change_plan set status = 'COMPLETED' where id = " + plan.value());
		});
	}

	private static void chunk(Connection connection, PlanId plan, List<Item> items, LocalDate today)
			throws SQLException {
		try (PreparedStatement room = connection.prepareStatement("""
				update room set pmi = ?, assigned_on = ?, last_used_on = null, expires_on = ?, adopted_on = null,
				  shown_on = null, version = version + 1 where person_id = ?""");
				PreparedStatement retired = connection.prepareStatement(
						"insert into retired_number (pmi, last_owner, retired_on, quarantined_until) values (?, ?, ?, ?)");
				PreparedStatement outcome = connection.prepareStatement(
						"update change_plan_item set outcome = 'DONE', detail_key = '', detail = '' where plan_id = ? and position = ?");
				PreparedStatement listed = connection.prepareStatement(
						"insert into run_item (run_id, seq, item, outcome, detail) values (?, ?, ?, 'REISSUED', ?)")) {
			long run = aRun(connection);
			for (Item item : items) {
				room.setLong(1, Long.parseLong(item.after));
				room.setObject(2, today);
				room.setObject(3, today.plusDays(365));
				room.setInt(4, item.person);
				room.addBatch();
				retired.setLong(1, Long.parseLong(item.before));
				retired.setInt(2, item.person);
				retired.setObject(3, today);
				retired.setObject(4, today.plusDays(365));
				retired.addBatch();
				outcome.setInt(1, plan.value());
				outcome.setInt(2, item.position);
				outcome.addBatch();
				listed.setLong(1, run);
				listed.setInt(2, 1_000_000_000 + plan.value() * MOVED / 10 + item.position);
				listed.setString(3, item.label);
				listed.setString(4, item.before + ' ' + item.after);
				listed.addBatch();
			}
			room.executeBatch();
			retired.executeBatch();
			outcome.executeBatch();
			listed.executeBatch();
		}
	}

	private static void together(Connection connection, PlanId plan, List<Item> items, LocalDate today)
			throws SQLException {
		execute(connection, """
				create temporary table changed (person_id integer, position integer, label varchar, before bigint,
				  after bigint) on commit drop""");
		StringBuilder lines = new StringBuilder();
		items.forEach((item) -> lines.append(item.person)
			.append('\t')
			.append(item.position)
			.append('\t')
			.append(item.label)
			.append('\t')
			.append(item.before)
			.append('\t')
			.append(item.after)
			.append('\n'));
		try {
			connection.unwrap(BaseConnection.class)
				.getCopyAPI()
				.copyIn("copy changed from stdin",
						new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		String day = "date '" + today + '\'';
		execute(connection,
				"update room r set pmi = c.after, assigned_on = %1$s, last_used_on = null, expires_on = %1$s + 365, adopted_on = null, shown_on = null, version = version + 1 from changed c where c.person_id = r.person_id"
					.formatted(day));
		execute(connection,
				"insert into retired_number (pmi, last_owner, retired_on, quarantined_until) select before, person_id, %1$s, %1$s + 365 from changed"
					.formatted(day));
		execute(connection,
				"update change_plan_item i set outcome = 'DONE', detail_key = '', detail = '' from changed c where i.plan_id = %d and i.position = c.position"
					.formatted(plan.value()));
		execute(connection,
				"insert into run_item (run_id, seq, item, outcome, detail) select %d, %d + position, label, 'REISSUED', before || ' ' || after from changed"
					.formatted(aRun(connection), 1_000_000_000 + plan.value() * MOVED / 10));
	}

	private List<Item> items(PlanId plan) {
		List<Item> items = new ArrayList<>();
		timed((connection) -> {
			try (Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery(
							"select position, person_id, label, value_before, value_after from change_plan_item where plan_id = %d and outcome is null order by position"
								.formatted(plan.value()))) {
				while (rows.next()) {
					items.add(new Item(rows.getInt(1), rows.getInt(2), rows.getString(3), rows.getString(4),
							rows.getString(5)));
				}
			}
		});
		return items;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static long aRun(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select min(id) from run")) {
			row.next();
			return row.getLong(1);
		}
	}

	private long timed(Work work) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			long begin = System.nanoTime();
			work.run(connection);
			connection.commit();
			long took = System.nanoTime() - begin;
			connection.setAutoCommit(true);
			return took;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Work {

		void run(Connection connection) throws SQLException;

	}

	private record Item(int position, int person, String label, String before, String after) {

	}

}
