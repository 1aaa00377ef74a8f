package io.roomkeeper.batch.sync;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs a sync after all directory IDs changed, for example after a restore or after the
 * ID attribute was changed. A person whose uid matches, together with the mail address or
 * DN, keeps their room, choices and memberships. Partial matches are listed and stay
 * unchanged.
 */
@Component
public class SyncSamePeople {

	private final SyncJob sync;

	private final ObjectProvider<Jobs> jobs;

	SyncSamePeople(SyncJob sync, ObjectProvider<Jobs> jobs) {
		this.sync = sync;
		this.jobs = jobs;
	}

	/** Runs the sync and waits for its end. */
	public Run run(RunRequest request) {
		return this.jobs.getObject().run(request, this.sync.as(SyncMode.SAME_PEOPLE));
	}

	/**
	 * Continues a paused sync in this mode and waits for its end.
	 * @throws io.roomkeeper.run.RunNotPausedException if the run is not paused or is not
	 * a sync
	 */
	public Run confirm(RunId run, Actor actor) {
		return this.jobs.getObject().confirm(run, actor, this.sync.as(SyncMode.SAME_PEOPLE));
	}

}
