package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Thrown when a process works on a run that has ended, because another process took it
 * for dead and started the job again.
 */
public class RunTakenOverException extends FixableException {

	public RunTakenOverException(RunId run) {
		super(Message.of("run.taken-over", Argument.text(Long.toString(run.value()))), Message.of("run.taken-over.fix"),
				null);
	}

}
