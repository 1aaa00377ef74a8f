package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;

/**
 * Thrown when the job is already running. Two runs of one job never work at the same
 * time.
 */
public class JobAlreadyRunningException extends FixableException {

	/**
	 * @param running the run in progress
	 * @param holder the process that executes it
	 */
	public JobAlreadyRunningException(Run running, String holder) {
		super("%s is already running: run %d, started by %s at %s, in %s".formatted(running.job().key(),
				running.id().value(), running.startedBy(), running.startedAt(), holder), "Wait until it has finished");
	}

}
