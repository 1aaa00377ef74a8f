package io.roomkeeper.batch.schedule;

import java.util.Optional;

/**
 * Something that a console does again and again. If several consoles share a database,
 * one of them does it. If a process fails, it can be executed twice, so it reads from the
 * database what is left to do.
 */
public interface RecurringJob {

	/** Returns the name, for example {@code nightly}; never changes. */
	String name();

	/** Returns when it is due; empty for never. */
	Optional<? extends Timing> timing();

	/**
	 * Does what is due. A failure is logged, and the job runs again soon.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if it has to wait for a run
	 */
	void run();

}
