package io.roomkeeper.batch.job;

import io.roomkeeper.access.Actor;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunRequest;

/**
 * Starts and stops jobs. Only an admin may, except for entering room use; a command at
 * the machine's own shell acts as one.
 */
public interface Jobs {

	/**
	 * Starts a job that goes on by itself, and returns at once.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException where that job runs already
	 * @throws io.roomkeeper.access.AccessDeniedForActorException where the actor may not
	 */
	Run start(RunRequest request);

	/**
	 * Starts a job that needs more than the request says, and returns at once.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException where that job runs already
	 * @throws io.roomkeeper.access.AccessDeniedForActorException where the actor may not
	 */
	Run start(RunRequest request, JobDefinition definition);

	/**
	 * Runs a job and waits for its end, however it ends.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException where that job runs already
	 * @throws io.roomkeeper.access.AccessDeniedForActorException where the actor may not
	 */
	Run run(RunRequest request);

	/**
	 * Runs a job that needs more than the request says, such as a file, and waits for its
	 * end.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException where that job runs already
	 * @throws io.roomkeeper.access.AccessDeniedForActorException where the actor may not
	 */
	Run run(RunRequest request, JobDefinition definition);

	/**
	 * Asks a run of this process to stop after the chunk it is at; false where this
	 * process does not run it.
	 */
	boolean stop(RunId run, Actor actor);

	/**
	 * Asks every run of this process to stop after the chunk it is at, and those that
	 * would begin not to: the process is about to end.
	 */
	void stopAll();

	/**
	 * Lets a run that a brake has paused go on, and waits for its end.
	 * @throws io.roomkeeper.run.RunNotPausedException where it does not wait
	 * @throws io.roomkeeper.access.AccessDeniedForActorException where the actor may not
	 */
	Run confirm(RunId run, Actor actor);

	/**
	 * The same for a job that needs more than its name says.
	 * @throws io.roomkeeper.run.RunNotPausedException where it does not wait, or is a run
	 * of another job
	 * @throws io.roomkeeper.access.AccessDeniedForActorException where the actor may not
	 */
	Run confirm(RunId run, Actor actor, JobDefinition definition);

	/** The same, but returns at once. */
	Run startConfirmed(RunId run, Actor actor);

}
