package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

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
		super(Message.of("run.already", Argument.text(running.job().key()),
				Argument.text(Long.toString(running.id().value())), Argument.text(running.startedBy()),
				Argument.text(running.startedAt().toString()), Argument.text(holder)), Message.of("run.already.fix"),
				null);
	}

}
