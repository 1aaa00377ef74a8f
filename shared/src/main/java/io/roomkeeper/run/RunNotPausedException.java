package io.roomkeeper.run;

import io.roomkeeper.failure.InvalidInputException;

/** Thrown when a run that is not paused should be resumed. */
public class RunNotPausedException extends InvalidInputException {

	/**
	 * @param id the named run
	 * @param why the run's actual state
	 */
	public RunNotPausedException(RunId id, String why) {
		super("Run %d cannot continue: %s".formatted(id.value(), why), "Start the job again");
	}

}
