package io.roomkeeper.batch.job;

import io.roomkeeper.access.Actor;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunRequest;

/**
 * Starts and stops jobs. The actor must be an admin, except for a usage import. A command
 * in the shell of this machine acts as an admin.
 */
public interface Jobs {

	/**
	 * Starts a job in the background and returns at once.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if the job is already running
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor lacks the
	 * right
	 */
	Run start(RunRequest request);

	/**
	 * Starts a job from a given definition and returns at once.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if the job is already running
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor lacks the
	 * right
	 */
	Run start(RunRequest request, JobDefinition definition);

	/**
	 * Runs a job and waits for its end.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if the job is already running
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor lacks the
	 * right
	 */
	Run run(RunRequest request);

	/**
	 * Runs a job from a given definition, for example with a file, and waits for its end.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if the job is already running
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor lacks the
	 * right
	 */
	Run run(RunRequest request, JobDefinition definition);

	/**
	 * Asks a run to stop after its current chunk. The run may be in another process,
	 * which notices after its chunk, or within ten seconds.
	 * @return false if the run is not running
	 */
	boolean stop(RunId run, Actor actor);

	/**
	 * Asks every run of this process to stop after its current chunk, and prevents new
	 * runs. Call it before the process ends.
	 */
	void stopAll();

	/**
	 * Continues a run that a brake paused, and waits for its end.
	 * @throws io.roomkeeper.run.RunNotPausedException if the run is not paused
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor lacks the
	 * right
	 */
	Run confirm(RunId run, Actor actor);

	/**
	 * Continues a paused run with a given definition, and waits for its end.
	 * @throws io.roomkeeper.run.RunNotPausedException if the run is not paused, or is a
	 * run of another job
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor lacks the
	 * right
	 */
	Run confirm(RunId run, Actor actor, JobDefinition definition);

	/** Continues a run that a brake paused, and returns at once. */
	Run startConfirmed(RunId run, Actor actor);

}
