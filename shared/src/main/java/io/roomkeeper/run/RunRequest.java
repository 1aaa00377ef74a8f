package io.roomkeeper.run;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Actor;

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

}
