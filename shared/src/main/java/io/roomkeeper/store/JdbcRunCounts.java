package io.roomkeeper.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunId;

/**
 * Stores the counts of runs in {@code run_count}, a row for each kind that is not zero.
 */
class JdbcRunCounts {

	private final Jdbc jdbc;

	JdbcRunCounts(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds to the counts of a run. The caller has changed the run in the same
	 * transaction, so that no other transaction adds to the same counts.
	 */
	void add(RunId id, RunCounts more) {
		more.nonZero().forEach((kind, count) -> {
			if (this.jdbc.update("update run_count set items = items + ? where run_id = ? and kind = ?", count,
					id.value(), kind.name()) == 0) {
				this.jdbc.update("insert into run_count (run_id, kind, items) values (?, ?, ?)", id.value(),
						kind.name(), count);
			}
		});
	}

	/** Removes the counts of what a run has read, because it reads again. */
	void forgetRead(RunId id) {
		Arrays.stream(CountKind.values())
			.filter(CountKind::reading)
			.forEach((kind) -> this.jdbc.update("delete from run_count where run_id = ? and kind = ?", id.value(),
					kind.name()));
	}

	/** Returns the runs with their counts. */
	List<Run> of(List<Run> runs) {
		if (runs.isEmpty()) {
			return runs;
		}
		Map<RunId, RunCounts> counts = new HashMap<>();
		String marks = String.join(", ", Collections.nCopies(runs.size(), "?"));
		this.jdbc
			.list("select run_id, kind, items from run_count where run_id in (%s)".formatted(marks),
					(row, _) -> Map.entry(new RunId(row.getLong(1)),
							RunCounts.of(CountKind.valueOf(row.getString(2)), row.getLong(3))),
					runs.stream().map((run) -> run.id().value()).toArray())
			.forEach((one) -> counts.merge(one.getKey(), one.getValue(), RunCounts::plus));
		return runs.stream().map((run) -> run.with(counts.getOrDefault(run.id(), RunCounts.NONE))).toList();
	}

}
