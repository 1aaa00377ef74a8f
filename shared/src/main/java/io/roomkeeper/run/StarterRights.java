package io.roomkeeper.run;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.ActorRights;
import io.roomkeeper.access.Origin;

/** Whether whoever started a run still may. */
public final class StarterRights {

	private final ActorRights rights;

	/**
	 * @param rights the rights that actors have now
	 */
	public StarterRights(ActorRights rights) {
		this.rights = rights;
	}

	/**
	 * Whoever starts a run, with the rights they have now.
	 * @throws StarterRightsEndedException where these do not suffice
	 */
	public Actor require(RunRequest request) {
		return now(request.job(), request.actor().name(), request.startedFrom())
			.orElseThrow(() -> new StarterRightsEndedException(request.job(), request.actor().name()));
	}

	/**
	 * Whoever started a run, with the rights they have now.
	 * @throws StarterRightsEndedException where these no longer suffice
	 */
	public Actor require(Run run) {
		return now(run.job(), run.startedBy(), run.startedFrom())
			.orElseThrow(() -> new StarterRightsEndedException(run.job(), run.startedBy()));
	}

	/** Whether whoever started a run still may. */
	public boolean hold(Run run) {
		return now(run.job(), run.startedBy(), run.startedFrom()).isPresent();
	}

	private Optional<Actor> now(JobName job, String name, Origin from) {
		return this.rights.now(name, from).filter(job::mayBeStartedBy);
	}

}
