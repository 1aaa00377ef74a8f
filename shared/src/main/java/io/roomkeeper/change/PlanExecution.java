package io.roomkeeper.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.ChangeEvent.ChangeStarted;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteOrigin;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;

import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Message;

/**
 * Applies plans, in chunks. Each room is changed at most once, however often a run is
 * interrupted and continued: what became of a room is stored in the transaction that
 * changes it.
 */
public final class PlanExecution {

	private final ChangePlans plans;

	private final NumberChanges numbers;

	private final DriftFinder drift;

	private final ReinviteRecorder reinvites;

	private final AuditedTransaction transaction;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	PlanExecution(ChangePlans plans, NumberChanges numbers, DriftFinder drift, ReinviteRecorder reinvites,
			AuditedTransaction transaction, DataOwnership ownership, Account account, Clock clock) {
		this.plans = plans;
		this.numbers = numbers;
		this.drift = drift;
		this.reinvites = reinvites;
		this.transaction = transaction;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns a plan that the actor may apply now.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such plan
	 * @throws ApprovalMissingException if another person must approve it first
	 * @throws PlanStateException if it is over
	 */
	public ChangePlan applicable(Actor actor, PlanId id) {
		actor.require(Role.ADMIN);
		ChangePlan plan = PlanReader.find(this.plans, id);
		if (plan.status() == PlanStatus.AWAITING_APPROVAL) {
			throw new ApprovalMissingException(plan);
		}
		if (!plan.status().isApplicable()) {
			throw new PlanStateException(plan);
		}
		return plan;
	}

	/**
	 * Notes that a run applies a plan. Checks again that the actor may apply it.
	 * @throws PlanStateException as at {@link #applicable}
	 */
	public void begin(Actor actor, PlanId id, RunId run) {
		this.transaction.run(actor, (recorder) -> {
			ChangePlan plan = applicable(actor, id);
			this.plans.change(id, EnumSet.of(plan.status()), PlanStatus.RUNNING, Optional.empty());
			this.plans.appliedBy(id, run);
			this.plans.reserve(id, today().plusDays(ChangePlanner.RESERVED_DAYS));
			recorder.record(
					new ChangeStarted(id.auditSubject(), plan.kind().key(), plan.hash().text(), run.auditSubject()));
		});
	}

	/** Returns open items of a plan, after a position, in their order. */
	public List<PlanItem> open(PlanId id, int after, int limit) {
		return this.plans.openItems(id, after, limit);
	}

	/**
	 * Applies some items, records re-invites, and stores what became of each item. Joins
	 * the caller's transaction.
	 * @return the result of each item, by its position
	 */
	public Map<Integer, ItemResult> apply(Actor actor, PlanId id, List<PlanItem> items) {
		return this.transaction.execute(actor, (recorder) -> {
			Map<PersonId, PersonalRoom> before = this.numbers.roomsOf(items.stream().map(PlanItem::owner).toList());
			Set<PlanItem> possible = this.numbers.withFreeNumber(id, items, today());
			Set<PersonId> changed = change(possible);
			Map<PersonId, PersonalRoom> after = this.numbers.roomsOf(changed);
			Map<PersonalRoom, PersonalRoom> rooms = new HashMap<>();
			after.forEach((owner, room) -> rooms.put(Objects.requireNonNull(before.get(owner)), room));
			Map<Integer, ItemResult> results = new HashMap<>();
			for (PlanItem item : items) {
				results.put(item.position(), changed.contains(item.owner())
						? new ItemResult(ItemOutcome.DONE, Message.NONE)
						: notChanged(item, Optional.ofNullable(before.get(item.owner())), possible.contains(item)));
			}
			this.reinvites.recordRooms(recorder, ReinviteOrigin.of(ReinviteCause.NUMBER, id.value()), rooms);
			this.plans.record(id, results);
			return results;
		});
	}

	private Set<PersonId> change(Set<PlanItem> possible) {
		LocalDate today = today();
		LocalDate expiresOn = Expiry.expiresOn(Optional.empty(), today,
				this.ownership.ledgerCompleteSince().orElse(today));
		return this.numbers.change(possible, today, expiresOn, today.plusDays(PersonalMeetingId.QUARANTINE_DAYS));
	}

	private ItemResult notChanged(PlanItem item, Optional<PersonalRoom> room, boolean numberIsFree) {
		if (room.filter((one) -> one.pmi().equals(item.after())).isPresent()) {
			return new ItemResult(ItemOutcome.UNCHANGED, Message.NONE);
		}
		return new ItemResult(ItemOutcome.DRIFTED, this.drift.explain(item, room, numberIsFree));
	}

	/** Ends the application of a plan, and frees the numbers that it did not use. */
	public void finish(Actor actor, PlanId id) {
		this.transaction.run(actor, (_) -> {
			this.plans.change(id, EnumSet.of(PlanStatus.RUNNING), PlanStatus.COMPLETED, Optional.empty());
			this.plans.release(id);
		});
	}

	private LocalDate today() {
		return this.account.today(this.clock);
	}

}
