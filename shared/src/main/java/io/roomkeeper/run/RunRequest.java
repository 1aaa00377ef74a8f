package io.roomkeeper.run;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;

/**
 * A request to start a job.
 *
 * @param job the job to run
 * @param mode whether it may change anything
 * @param asOf the date for which it runs
 * @param actor who starts it
 * @param origin where it is started
 * @param parent the nightly run of which it is a stage
 */
public record RunRequest(JobName job, RunMode mode, LocalDate asOf, Actor actor, RunOrigin origin,
		Optional<RunId> parent) {

	/** Creates a request for a run that is not a stage of another run. */
	public static RunRequest of(JobName job, RunMode mode, LocalDate asOf, Actor actor, RunOrigin origin) {
		return new RunRequest(job, mode, asOf, actor, origin, Optional.empty());
	}

	/** Returns the origin as the audit trail stores it. */
	public Origin startedFrom() {
		if (!this.actor.origin().equals(Origin.UNKNOWN)) {
			return this.actor.origin();
		}
		return switch (this.origin) {
			case COMMAND -> Origin.COMMAND;
			case CONSOLE -> Origin.CONSOLE;
			case SCHEDULE -> Origin.NIGHTLY;
		};
	}

}
