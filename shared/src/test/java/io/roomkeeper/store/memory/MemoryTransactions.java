package io.roomkeeper.store.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;

/**
 * The tables of one memory, their transactions and the counters of changes. A transaction
 * joins the one that is open. For one thread.
 */
final class MemoryTransactions implements ChangeCounters {

	private final List<MemoryTable<?>> tables = new ArrayList<>();

	private final Map<ChangeCounter, Long> counts = new EnumMap<>(ChangeCounter.class);

	private final Set<ChangeCounter> pending = EnumSet.noneOf(ChangeCounter.class);

	private final List<Runnable> effects = new ArrayList<>();

	private boolean open;

	private long uncommitted;

	<T> MemoryTable<T> newTable() {
		MemoryTable<T> table = new MemoryTable<>();
		this.tables.add(table);
		return table;
	}

	<T> T execute(Supplier<T> work) {
		return this.open ? work.get() : executeOutermost(work);
	}

	void run(Runnable work) {
		execute(() -> {
			work.run();
			return true;
		});
	}

	private <T> T executeOutermost(Supplier<T> work) {
		List<Runnable> before = this.tables.stream().map(MemoryTable::saved).toList();
		boolean done = false;
		this.open = true;
		try {
			T result = work.get();
			done = true;
			return result;
		}
		finally {
			this.open = false;
			if (done) {
				this.pending.forEach((counter) -> this.counts.merge(counter, 1L, Long::sum));
			}
			else {
				before.forEach(Runnable::run);
				this.effects.clear();
			}
			this.pending.clear();
			runEffects();
		}
	}

	/** An effect that fails does not undo what was committed. */
	private void runEffects() {
		List<Runnable> committed = List.copyOf(this.effects);
		this.effects.clear();
		for (Runnable effect : committed) {
			try {
				effect.run();
			}
			catch (RuntimeException ex) {
				System.getLogger(MemoryTransactions.class.getName()).log(System.Logger.Level.INFO, "effect", ex);
			}
		}
	}

	/** Runs an effect after the commit. */
	void afterCommit(Runnable effect) {
		this.effects.add(effect);
	}

	/** Counts a change if there was one. */
	void changed(ChangeCounter counter, boolean any) {
		if (any) {
			this.pending.add(counter);
		}
	}

	@Override
	public ChangeCounts read() {
		Map<ChangeCounter, Long> seen = new EnumMap<>(ChangeCounter.class);
		seen.putAll(this.counts);
		this.pending.forEach((counter) -> seen.put(counter, --this.uncommitted));
		return new ChangeCounts(seen);
	}

	/** Empties all tables. */
	void clear() {
		this.tables.forEach(MemoryTable::clear);
		for (ChangeCounter counter : ChangeCounter.values()) {
			this.counts.merge(counter, 1L, Long::sum);
		}
	}

}
