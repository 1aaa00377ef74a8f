package io.roomkeeper.run;

import io.roomkeeper.failure.MendableException;

/** The job runs already: two runs of one job never work side by side. */
public class JobAlreadyRunningException extends MendableException {

	/**
	 * @param running the run that is under way
	 * @param holder the process that does it
	 */
	public JobAlreadyRunningException(Run running, String holder) {
		super("%s is already running: run %d, started by %s at %s, in %s".formatted(running.job().key(),
				running.id().value(), running.startedBy(), running.startedAt(), holder), "Wait until it has finished");
	}

}
