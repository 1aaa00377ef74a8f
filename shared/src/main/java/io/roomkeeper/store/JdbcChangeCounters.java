package io.roomkeeper.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.database.Jdbc;

/** Counters in {@code change_counter}, one row each. */
class JdbcChangeCounters implements ChangeCounters {

	private static final Map<String, ChangeCounter> BY_NAME = byName();

	/** Counts of transactions that have not committed; they are negative. */
	private static final AtomicLong UNCOMMITTED = new AtomicLong();

	private final Jdbc jdbc;

	JdbcChangeCounters(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ChangeCounts read() {
		Map<ChangeCounter, Long> counts = new EnumMap<>(ChangeCounter.class);
		this.jdbc.template().query("select name, changes from change_counter", (row) -> {
			ChangeCounter counter = BY_NAME.get(row.getString(1));
			if (counter != null) {
				counts.put(counter, row.getLong(2));
			}
		});
		this.jdbc.uncommitted().forEach((counter) -> counts.put(counter, UNCOMMITTED.decrementAndGet()));
		return new ChangeCounts(counts);
	}

	private static Map<String, ChangeCounter> byName() {
		Map<String, ChangeCounter> counters = new HashMap<>();
		for (ChangeCounter counter : ChangeCounter.values()) {
			counters.put(counter.name(), counter);
		}
		return Map.copyOf(counters);
	}

}
