package io.roomkeeper.console.job;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.sync.SyncChanges;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

/** Starts and stops jobs for the signed-in user. */
@Component
class JobStarter {

	private final Jobs jobs;

	private final SyncChanges changes;

	private final CurrentActor actor;

	private final Account account;

	private final Clock clock;

	JobStarter(Jobs jobs, SyncChanges changes, CurrentActor actor, Account account, Clock clock) {
		this.jobs = jobs;
		this.changes = changes;
		this.actor = actor;
		this.account = account;
		this.clock = clock;
	}

	/** Returns whether the signed-in user may start and stop jobs. */
	boolean mayStart() {
		return this.actor.hasAny(Role.ADMIN);
	}

	/** Returns today in the organisation's time zone. */
	LocalDate today() {
		return this.account.today(this.clock);
	}

	/** Starts a job in the background. */
	Run start(JobName job, RunMode mode, LocalDate asOf) {
		return this.jobs.start(RunRequest.of(job, mode, asOf, require(), RunOrigin.CONSOLE));
	}

	/** Starts a sync of the changes since the last one. */
	Run startChanges(RunMode mode, LocalDate asOf) {
		return this.changes.start(RunRequest.of(JobName.SYNC, mode, asOf, require(), RunOrigin.CONSOLE));
	}

	/** Continues a run that a brake paused. */
	Run confirm(Run run) {
		return this.jobs.startConfirmed(run.id(), require());
	}

	/**
	 * Asks a run to stop.
	 * @return false if the run is not running
	 */
	boolean stop(Run run) {
		return this.jobs.stop(run.id(), require());
	}

	private Actor require() {
		Actor starter = this.actor.get();
		starter.require(Role.ADMIN);
		return starter;
	}

}
