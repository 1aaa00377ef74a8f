package io.roomkeeper.batch.sync;

import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs a sync that reads only the changes since the last one if that is safe, and
 * everything otherwise. It does not detect deletions; the full sync of the nightly job
 * does.
 */
@Component
public class SyncChanges {

	private final SyncJob sync;

	private final ObjectProvider<Jobs> jobs;

	SyncChanges(SyncJob sync, ObjectProvider<Jobs> jobs) {
		this.sync = sync;
		this.jobs = jobs;
	}

	/** Runs the sync and waits for its end. */
	public Run run(RunRequest request) {
		return this.jobs.getObject().run(request, this.sync.as(SyncMode.CHANGES));
	}

	/** Starts the sync and returns at once. */
	public Run start(RunRequest request) {
		return this.jobs.getObject().start(request, this.sync.as(SyncMode.CHANGES));
	}

}
