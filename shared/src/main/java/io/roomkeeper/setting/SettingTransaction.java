package io.roomkeeper.setting;

import java.util.function.Function;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.setting.population.PopulationChange;

/**
 * Runs audited transactions that change what applies to people. After the commit it makes
 * the same change to the population index.
 */
public final class SettingTransaction {

	private final AuditedTransaction transaction;

	private final AuditTrail trail;

	private final CurrentIndex index;

	SettingTransaction(AuditedTransaction transaction, AuditTrail trail, CurrentIndex index) {
		this.transaction = transaction;
		this.trail = trail;
		this.index = index;
	}

	/**
	 * Runs the work and returns its result. If it has recorded an event, applies the
	 * change to the index after the commit.
	 * @param actor who makes the change
	 * @param work checks, writes and records what it has written
	 * @param change tells how to make the same change to an index, given the result of
	 * the work
	 */
	public <T> T execute(Actor actor, Function<AuditedTransaction.Recorder, T> work,
			Function<T, PopulationChange> change) {
		return this.transaction.execute(actor, (recorder) -> {
			long before = this.trail.head().seq();
			T result = work.apply(recorder);
			long last = this.trail.head().seq();
			if (last > before) {
				PopulationChange same = change.apply(result);
				recorder.afterCommit(() -> this.index.advance(same, before + 1, last));
			}
			return result;
		});
	}

	/** Runs an audited transaction that leaves the values of all settings unchanged. */
	public <T> T execute(Actor actor, Function<AuditedTransaction.Recorder, T> work) {
		return this.transaction.execute(actor, work);
	}

}
