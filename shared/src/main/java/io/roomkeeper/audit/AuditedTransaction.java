package io.roomkeeper.audit;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

import io.roomkeeper.access.Actor;

/**
 * Runs a change and its audit events in one transaction. Only one such transaction runs
 * at a time, in all processes together, so whatever the work has checked is still true
 * when it writes. Checks that decide about a write therefore belong in the work.
 */
public interface AuditedTransaction {

	/**
	 * Runs the work and returns its result. Joins the caller's transaction if there is
	 * one. Rolls back and rethrows on any exception.
	 * @param actor who makes the change
	 * @param work checks, writes and records what it has written
	 */
	<T> T execute(Actor actor, Function<Recorder, T> work);

	/** Runs work without a result, like {@link #execute}. */
	default void run(Actor actor, Consumer<Recorder> work) {
		execute(actor, (recorder) -> {
			work.accept(recorder);
			return true;
		});
	}

	/** Records what the work of one transaction has done. */
	interface Recorder {

		/** Appends an event with the actor and {@link #now()} to the audit trail. */
		void record(AuditEvent event);

		/** Returns when the transaction began, to the microsecond. */
		Instant now();

		/**
		 * Runs an effect once the outermost transaction has committed, and never if it is
		 * rolled back. An exception of an effect is logged and does not undo the change.
		 */
		void afterCommit(Runnable effect);

	}

}
