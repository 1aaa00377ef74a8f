package io.roomkeeper.run;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.token.ActorRights;

/** Checks whether the actor who started a run still has the right to. */
public final class StarterRights {

	private final ActorRights rights;

	/**
	 * @param rights the current rights of actors
	 */
	public StarterRights(ActorRights rights) {
		this.rights = rights;
	}

	/**
	 * Returns the actor who starts a run, with their current rights.
	 * @throws StarterRightsEndedException if these are not sufficient
	 */
	public Actor require(RunRequest request) {
		return now(request.job(), request.actor().name(), request.startedFrom())
			.orElseThrow(() -> new StarterRightsEndedException(request.job(), request.actor().name()));
	}

	/**
	 * Returns the actor who started a run, with their current rights.
	 * @throws StarterRightsEndedException if these are no longer sufficient
	 */
	public Actor require(Run run) {
		return now(run.job(), run.startedBy(), run.startedFrom())
			.orElseThrow(() -> new StarterRightsEndedException(run.job(), run.startedBy()));
	}

	/** Returns whether the actor who started a run still may. */
	public boolean hold(Run run) {
		return now(run.job(), run.startedBy(), run.startedFrom()).isPresent();
	}

	private Optional<Actor> now(JobName job, String name, Origin from) {
		return this.rights.now(name, from).filter(job::mayBeStartedBy);
	}

}
