package io.roomkeeper.batch.sync;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A sync after a restore that gave every entry a new directory ID, or after another
 * attribute was chosen as the ID: people whose uid and mail address or DN agree keep
 * their rooms, choices and memberships. Pairs that agree in part are listed and left as
 * they are.
 */
@Component
public class SyncSamePeople {

	private final SyncJob sync;

	private final ObjectProvider<Jobs> jobs;

	SyncSamePeople(SyncJob sync, ObjectProvider<Jobs> jobs) {
		this.sync = sync;
		this.jobs = jobs;
	}

	/** Runs it and waits for its end. */
	public Run run(RunRequest request) {
		return this.jobs.getObject().run(request, this.sync.as(SyncMode.SAME_PEOPLE));
	}

	/**
	 * Lets a sync go on that has paused, in this way, and waits for its end.
	 * @throws io.roomkeeper.run.RunNotPausedException where it does not wait, or is no
	 * sync
	 */
	public Run confirm(RunId run, Actor actor) {
		return this.jobs.getObject().confirm(run, actor, this.sync.as(SyncMode.SAME_PEOPLE));
	}

}
