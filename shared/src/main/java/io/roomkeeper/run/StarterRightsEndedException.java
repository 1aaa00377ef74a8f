package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;

/** Thrown when the actor who started a run no longer has the right to. */
public class StarterRightsEndedException extends FixableException {

	StarterRightsEndedException(JobName job, String starter) {
		super("'%s' may no longer start %s".formatted(starter, job.key()),
				"Somebody who may can start it anew; it goes on with what is left");
	}

}
