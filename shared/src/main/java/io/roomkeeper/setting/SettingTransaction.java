package io.roomkeeper.setting;

import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.setting.population.PopulationChange;

/**
 * Runs audited transactions that change what applies to people. After the commit it makes
 * the same change to the population index.
 */
public final class SettingTransaction {

	private final AuditedTransaction transaction;

	private final ChangeCounters counters;

	private final CurrentIndex index;

	SettingTransaction(AuditedTransaction transaction, ChangeCounters counters, CurrentIndex index) {
		this.transaction = transaction;
		this.counters = counters;
		this.index = index;
	}

	/**
	 * Runs the work and returns its result. If it has written something that an index
	 * shows, applies the change to the index after the commit.
	 * @param actor who makes the change
	 * @param work checks, writes and records what it has written
	 * @param change tells how to make the same change to an index, given the result of
	 * the work
	 */
	public <T> T execute(Actor actor, Function<AuditedTransaction.Recorder, T> work,
			Function<T, PopulationChange> change) {
		return this.transaction.execute(actor, (recorder) -> {
			ChangeCounts before = this.counters.read();
			T result = work.apply(recorder);
			Set<ChangeCounter> written = this.counters.read().uncommitted();
			if (!written.isEmpty()) {
				PopulationChange same = change.apply(result);
				recorder.afterCommit(() -> this.index.advance(same, before, written));
			}
			return result;
		});
	}

	/** Runs an audited transaction that leaves the values of all settings unchanged. */
	public <T> T execute(Actor actor, Function<AuditedTransaction.Recorder, T> work) {
		return execute(actor, work, (_) -> PopulationChange.NONE);
	}

}
