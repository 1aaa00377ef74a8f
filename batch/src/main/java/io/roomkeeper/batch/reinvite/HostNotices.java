package io.roomkeeper.batch.reinvite;

import java.time.Clock;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.host.HostMailPreview;
import io.roomkeeper.reinvite.host.HostMailing;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.springframework.stereotype.Component;

/**
 * Starts the runs that inform hosts what to send again. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} unless the actor is an
 * admin, and {@link io.roomkeeper.failure.NotFoundException} if there is no such change.
 */
@Component
public class HostNotices {

	private final Jobs jobs;

	private final JobDefinition job;

	private final HostMailing mailing;

	private final PlanReader plans;

	private final Account account;

	private final Clock clock;

	HostNotices(Jobs jobs, JobParts parts, HostMailing mailing, ReinviteDelivery delivery, People people,
			PlanReader plans, Account account, Clock clock) {
		this.jobs = jobs;
		this.job = new HostMailJob(parts, mailing, delivery, people, false);
		this.mailing = mailing;
		this.plans = plans;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the effect of informing all hosts; sends nothing.
	 * @param change only hosts with re-invites of this change; empty for all
	 */
	public HostMailPreview preview(Actor actor, OptionalInt change) {
		check(actor, change);
		return this.mailing.preview(actor, change);
	}

	/**
	 * Informs all hosts at once, including those who were informed before, and waits for
	 * the end.
	 * @param expected how many hosts the actor has seen in the preview
	 * @throws io.roomkeeper.failure.InvalidInputException if no mail server is
	 * configured, or the number of hosts has changed
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if such a run is in progress
	 */
	public Run send(Actor actor, OptionalInt change, long expected, RunOrigin origin) {
		check(actor, change);
		this.mailing.chooseAll(actor, change, expected);
		return resume(actor, origin);
	}

	/** Like {@link #send}, but sends in the background. */
	public Run start(Actor actor, OptionalInt change, long expected, RunOrigin origin) {
		check(actor, change);
		this.mailing.chooseAll(actor, change, expected);
		return this.jobs.start(request(actor, origin), this.job);
	}

	/** Sends the mails that wait and are due, and waits for the end. */
	Run resume(Actor actor, RunOrigin origin) {
		return this.jobs.run(request(actor, origin), this.job);
	}

	/** Like {@link #resume}, but sends in the background. */
	Run startAgain(Actor actor, RunOrigin origin) {
		return this.jobs.start(request(actor, origin), this.job);
	}

	/** Returns whether mails wait that can be sent now. */
	boolean hasWork() {
		return this.mailing.hasWork();
	}

	/** Requires that the actor may tell hosts. */
	public static void requireSender(Actor actor) {
		actor.require(Role.ADMIN);
	}

	private void check(Actor actor, OptionalInt change) {
		requireSender(actor);
		change.ifPresent((number) -> this.plans.get(actor, new PlanId(number)));
	}

	private RunRequest request(Actor actor, RunOrigin origin) {
		return RunRequest.of(JobName.REMIND, RunMode.APPLY, this.account.today(this.clock), actor, origin);
	}

}
