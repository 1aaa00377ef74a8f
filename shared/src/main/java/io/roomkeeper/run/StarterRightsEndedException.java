package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when the actor who started a run no longer has the right to. */
public class StarterRightsEndedException extends FixableException {

	StarterRightsEndedException(JobName job, String starter) {
		super(Message.of("run.rights", Argument.text(starter), Argument.text(job.key())), Message.of("run.rights.fix"),
				null);
	}

}
