package io.roomkeeper.run;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;

/**
 * What is asked for when a job is started.
 *
 * @param job what is to run
 * @param mode whether it is to change anything
 * @param asOf the date it works for
 * @param actor who starts it
 * @param origin where
 * @param parent the nightly run that it is a stage of
 */
public record RunRequest(JobName job, RunMode mode, LocalDate asOf, Actor actor, RunOrigin origin,
		Optional<RunId> parent) {

	/** A run that is no stage of another. */
	public static RunRequest of(JobName job, RunMode mode, LocalDate asOf, Actor actor, RunOrigin origin) {
		return new RunRequest(job, mode, asOf, actor, origin, Optional.empty());
	}

	/** From where it is started, as the audit trail has it. */
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
