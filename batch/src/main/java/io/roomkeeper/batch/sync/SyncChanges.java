package io.roomkeeper.batch.sync;

import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A sync that reads no more than what was changed since the last one, where that is safe;
 * otherwise it reads everything. Deletions it cannot see: the full sync of every night
 * finds them.
 */
@Component
public class SyncChanges {

	private final SyncJob sync;

	private final ObjectProvider<Jobs> jobs;

	SyncChanges(SyncJob sync, ObjectProvider<Jobs> jobs) {
		this.sync = sync;
		this.jobs = jobs;
	}

	/** Runs it and waits for its end. */
	public Run run(RunRequest request) {
		return this.jobs.getObject().run(request, this.sync.as(SyncMode.CHANGES));
	}

	/** Starts it and returns at once. */
	public Run start(RunRequest request) {
		return this.jobs.getObject().start(request, this.sync.as(SyncMode.CHANGES));
	}

}
