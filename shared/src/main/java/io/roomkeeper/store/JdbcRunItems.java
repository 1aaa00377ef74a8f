package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.run.ItemDigest;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunTrace;
import io.roomkeeper.text.Message;

/** Stores the outcome of each item of a run, in {@code run_item}. */
class JdbcRunItems {

	private static final int ITEM_LENGTH = 512;

	private static final int DETAIL_LENGTH = 1_000;

	private static final String COLUMNS = "i.item, i.outcome, i.message_key, i.detail";

	private final Jdbc jdbc;

	private final BulkWriter rows;

	JdbcRunItems(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.rows = new BulkWriter(jdbc);
	}

	/** Adds items after the existing ones. The run has already counted them. */
	void add(RunId id, List<RunItem> items) {
		int[] seq = { this.jdbc.count("select item_count from run where id = ?", id.value()) - items.size() };
		this.rows.insert("run_item", "run_id, seq, item, outcome, message_key, detail", items, (item) -> {
			Message message = item.message().within(DETAIL_LENGTH);
			return new Object[] { id.value(), ++seq[0], Jdbc.cut(item.item(), ITEM_LENGTH), item.outcome().name(),
					message.key(), Jdbc.cut(message.encoded(), DETAIL_LENGTH) };
		});
	}

	/** Returns the items of a run after that position, in order. */
	List<RunItem> of(RunId id, Optional<RunItem.Outcome> outcome, int after, int limit) {
		String select = "select " + COLUMNS + " from run_item i where i.run_id = ? and ";
		return outcome
			.map((one) -> this.jdbc.list(select + "i.outcome = ? order by i.run_id, i.seq limit ? offset ?",
					(row, _) -> item(row, 1), id.value(), one.name(), limit, after))
			.orElseGet(() -> this.jdbc.list(select + "i.seq > ? order by i.run_id, i.seq limit ?",
					(row, _) -> item(row, 1), id.value(), after, limit));
	}

	/** Returns what runs with changes did to one item, latest first. */
	List<RunTrace> tracesOf(String item, int limit, Function<RunId, Run> runs) {
		Map<RunId, Run> known = new HashMap<>();
		return this.jdbc.list("select i.run_id, " + COLUMNS + """
				 from run_item i join run r on r.id = i.run_id
				where i.item = ? and r.mode = 'APPLY' order by i.run_id desc, i.seq desc limit ?""",
				(row, _) -> new RunTrace(known.computeIfAbsent(new RunId(row.getLong(1)), runs), item(row, 2)), item,
				limit);
	}

	/** Returns the digest of all items of a run. */
	ItemDigest digest(RunId id) {
		ItemDigest digest = new ItemDigest();
		this.jdbc.stream("select " + COLUMNS + " from run_item i where i.run_id = ? order by i.run_id, i.seq",
				(statement) -> statement.setLong(1, id.value()), (row) -> digest.add(item(row, 1)));
		return digest;
	}

	private static RunItem item(ResultSet row, int first) throws SQLException {
		return new RunItem(row.getString(first), RunItem.Outcome.valueOf(row.getString(first + 1)),
				Message.decode(row.getString(first + 2), row.getString(first + 3)));
	}

}
