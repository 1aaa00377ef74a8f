package io.roomkeeper.run;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when somebody tries to resume a run that is not paused. */
public class RunNotPausedException extends InvalidInputException {

	/**
	 * @param id the named run
	 * @param why the run's actual state
	 */
	public RunNotPausedException(RunId id, Message why) {
		super(FailureText.of("run.not-paused", Argument.id(id.value()), Argument.message(why)));
	}

}
