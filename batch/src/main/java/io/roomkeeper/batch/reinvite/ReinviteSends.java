package io.roomkeeper.batch.reinvite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.list.ReinviteListing;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.reinvite.mail.ReinviteSending;
import io.roomkeeper.reinvite.mail.SendPreview;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.springframework.stereotype.Component;

/**
 * Starts the runs that send re-invites for hosts. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} unless the actor is an
 * admin, and {@link io.roomkeeper.failure.NotFoundException} if there is no such change.
 */
@Component
public class ReinviteSends {

	private final Jobs jobs;

	private final JobParts parts;

	private final ReinviteSending sending;

	private final ReinviteDelivery delivery;

	private final ReinviteMessages messages;

	private final ReinviteListing listing;

	private final PlanReader plans;

	private final AccessTrail access;

	private final Account account;

	private final Clock clock;

	ReinviteSends(Jobs jobs, JobParts parts, ReinviteSending sending, ReinviteDelivery delivery,
			ReinviteMessages messages, ReinviteListing listing, PlanReader plans, AccessTrail access, Account account,
			Clock clock) {
		this.messages = messages;
		this.jobs = jobs;
		this.parts = parts;
		this.sending = sending;
		this.delivery = delivery;
		this.listing = listing;
		this.plans = plans;
		this.access = access;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the effect of sending; sends nothing.
	 * @param change only items of this change; empty for all
	 */
	public SendPreview preview(Actor actor, OptionalInt change) {
		return this.sending.preview(actor, filter(actor, change));
	}

	/**
	 * Chooses the open items, sends their messages, and waits for the end.
	 * @param expected how many messages the actor has seen in the preview
	 * @throws io.roomkeeper.failure.InvalidInputException if no mail server is
	 * configured, or the number of messages has changed
	 * @throws io.roomkeeper.run.JobAlreadyRunningException if re-invites are being sent
	 */
	public Run send(Actor actor, OptionalInt change, long expected, RunOrigin origin) {
		this.sending.choose(actor, filter(actor, change), expected);
		return resume(actor, origin);
	}

	/** Like {@link #send}, but sends in the background. */
	public Run start(Actor actor, OptionalInt change, long expected, RunOrigin origin) {
		this.sending.choose(actor, filter(actor, change), expected);
		return startAgain(actor, origin);
	}

	/** Sends what is chosen and not sent yet, and waits for the end. */
	public Run resume(Actor actor, RunOrigin origin) {
		return this.jobs.run(request(actor, RunMode.APPLY, origin),
				new ReinviteSendJob(this.parts, this.delivery, this.messages));
	}

	/** Sends what is chosen and not sent yet, in the background. */
	public Run startAgain(Actor actor, RunOrigin origin) {
		return this.jobs.start(request(actor, RunMode.APPLY, origin),
				new ReinviteSendJob(this.parts, this.delivery, this.messages));
	}

	/**
	 * Writes the messages to files instead of sending them, and waits for the end.
	 * @param out the folder, which must not exist or be empty
	 * @throws io.roomkeeper.failure.InvalidInputException if the folder cannot be used
	 */
	public Run dryRun(Actor actor, OptionalInt change, Path out, RunOrigin origin) {
		List<ReinviteId> selected = this.sending.toDo(actor, filter(actor, change));
		try (ListFolder folder = ListFolder.begin(out)) {
			this.access.exported(actor, "re-invites", "");
			return this.jobs.run(request(actor, RunMode.PLAN, origin),
					new DryRunJob(this.parts, this.listing, this.sending, selected, folder, out));
		}
	}

	private ReinviteFilter filter(Actor actor, OptionalInt change) {
		change.ifPresent((number) -> this.plans.get(actor, new PlanId(number)));
		return ReinviteFilter.of(change);
	}

	private RunRequest request(Actor actor, RunMode mode, RunOrigin origin) {
		return RunRequest.of(JobName.REINVITE_SEND, mode, this.account.today(this.clock), actor, origin);
	}

}
