package io.roomkeeper.run;

import io.roomkeeper.failure.InvalidInputException;

/** Only a run that waits for somebody can be told to go on. */
public class RunNotPausedException extends InvalidInputException {

	/**
	 * @param id the run that was named
	 * @param why what it is instead
	 */
	public RunNotPausedException(RunId id, String why) {
		super("Run %d cannot go on: %s".formatted(id.value(), why), "Start the job anew");
	}

}
