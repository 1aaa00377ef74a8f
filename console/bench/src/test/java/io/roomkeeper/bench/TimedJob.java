package io.roomkeeper.bench;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.sync.SyncChanges;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.text.Message;

/** A job as the benchmark of jobs runs it. */
enum TimedJob {

	/** A sync that reads everything. */
	SYNC(JobName.SYNC),

	/** A sync that reads what changed. */
	SYNC_CHANGES(JobName.SYNC),

	/** A sweep. */
	SWEEP(JobName.SWEEP);

	private final JobName job;

	TimedJob(JobName job) {
		this.job = job;
	}

	/**
	 * Runs the job as of the first day.
	 * @throws IllegalStateException if it does not complete
	 */
	Run run(Installation installation) {
		RunRequest request = RunRequest.of(this.job, RunMode.APPLY, Installation.FIRST_DAY, Actor.operator("bench"),
				RunOrigin.COMMAND);
		Run run = (this == SYNC_CHANGES) ? installation.part(SyncChanges.class).run(request)
				: installation.part(Jobs.class).run(request);
		if (run.status() != RunStatus.COMPLETED) {
			throw new IllegalStateException(
					this + " ended as " + run.status() + ": " + run.message().map(Message::plain).orElse(""));
		}
		return run;
	}

}
