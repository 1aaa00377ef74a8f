package io.roomkeeper.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.ChangeEvent.PlanMade;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Makes plans. A plan changes no room: it lists each of them with its old and its new
 * number, and reserves the new numbers. For admins only; every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class ChangePlanner {

	/** The new numbers of a plan that nobody decides are reserved for this many days. */
	public static final int RESERVED_DAYS = 30;

	/** The most rooms of one plan. */
	public static final int MOST_ROOMS = 1_000_000;

	/** Items of a plan are read in parts of this size. */
	private static final int PART = 5_000;

	private final ChangePlans plans;

	private final NumberChanges numbers;

	private final UserList users;

	private final RoomAllocator allocator;

	private final AuditedTransaction transaction;

	private final ApprovalPolicy policy;

	private final Account account;

	private final Clock clock;

	ChangePlanner(ChangePlans plans, NumberChanges numbers, UserList users, RoomAllocator allocator,
			AuditedTransaction transaction, ApprovalPolicy policy, Account account, Clock clock) {
		this.plans = plans;
		this.numbers = numbers;
		this.users = users;
		this.allocator = allocator;
		this.transaction = transaction;
		this.policy = policy;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Plans new numbers for the active rooms of the selected people.
	 * @throws InvalidInputException if none of the people has an active room, the reason
	 * is missing, or meetings begin soon and the request does not include them
	 */
	public ChangePlan reissue(Actor actor, ReissueRequest request) {
		actor.require(Role.ADMIN);
		List<ListedUser> active = new ArrayList<>();
		int[] skipped = new int[1];
		this.users.each(actor, request.query(), request.people(), (user) -> {
			if (isActive(user)) {
				active.add(user);
			}
			else {
				skipped[0]++;
			}
		});
		return this.transaction.execute(actor, (recorder) -> {
			List<PersonalMeetingId> drawn = this.allocator.draw(active.size(), this.account.today(this.clock));
			List<PlanItem> items = new ArrayList<>(active.size());
			for (ListedUser user : active) {
				items.add(new PlanItem(items.size() + 1, user.person().id(), user.person().seen().uid(),
						user.room().orElseThrow().pmi(), drawn.get(items.size()), MeetingImpact.NONE,
						Optional.empty()));
			}
			return add(actor, recorder, new Content(PlanKind.REISSUE, items, skipped[0], request.selection(),
					Optional.empty(), request.reason(), request.alsoImminent()));
		});
	}

	/**
	 * Plans the undo of a change. Rooms that no longer have the number that the change
	 * gave them are left out.
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such change
	 * @throws PlanStateException if the plan was not applied
	 * @throws InvalidInputException for the reasons given at {@link #reissue}
	 */
	public ChangePlan undo(Actor actor, PlanId id, String reason, boolean alsoImminent) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			ChangePlan change = PlanReader.find(this.plans, id);
			if (change.status() != PlanStatus.COMPLETED) {
				throw new PlanStateException(change);
			}
			List<PlanItem> items = new ArrayList<>();
			int done = 0;
			for (List<PlanItem> part = this.plans.items(id, 0, PART); !part.isEmpty(); part = this.plans.items(id,
					part.getLast().position(), PART)) {
				List<PlanItem> changed = part.stream().filter(ChangePlanner::isDone).toList();
				done += changed.size();
				reversed(changed, items);
			}
			return add(actor, recorder,
					new Content(PlanKind.UNDO, items, done - items.size(), "", Optional.of(id), reason, alsoImminent));
		});
	}

	private void reversed(List<PlanItem> changed, List<PlanItem> items) {
		Map<PersonId, PersonalRoom> rooms = this.numbers.roomsOf(changed.stream().map(PlanItem::owner).toList());
		for (PlanItem item : changed) {
			PersonalRoom room = rooms.get(item.owner());
			if (room != null && room.state() == RoomState.ACTIVE && room.pmi().equals(item.after())) {
				items.add(new PlanItem(items.size() + 1, item.owner(), item.uid(), item.after(), item.before(),
						MeetingImpact.NONE, Optional.empty()));
			}
		}
	}

	private ChangePlan add(Actor actor, AuditedTransaction.Recorder recorder, Content content) {
		String reason = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), content.reason());
		int rooms = content.items().size();
		if (rooms == 0 || rooms > MOST_ROOMS) {
			throw new InvalidInputException(Message.of("plan.rooms", Argument.number(rooms)),
					Message.of("plan.rooms.fix", Argument.number(MOST_ROOMS)));
		}
		List<PlanItem> items = withImpacts(content.items());
		MeetingImpact impact = items.stream().map(PlanItem::impact).reduce(MeetingImpact.NONE, MeetingImpact::plus);
		if (impact.imminent() > 0 && !content.alsoImminent()) {
			throw new InvalidInputException(Message.of("plan.imminent", Argument.number(impact.imminent()),
					Argument.number(MeetingImpact.IMMINENT_HOURS)), Message.of("plan.imminent.fix"));
		}
		PlanStatus status = this.policy.needsApproval(rooms) ? PlanStatus.AWAITING_APPROVAL : PlanStatus.PLANNED;
		ChangePlan plan = new ChangePlan(this.plans.newId(), content.kind(), content.selection(), reason, actor.name(),
				recorder.now(), ContentHash.of(content.kind(), items), status,
				new PlanEffects(rooms, content.skipped(), impact), Optional.empty(), content.undoes(),
				Optional.empty());
		LocalDate reservedUntil = this.account.today(this.clock).plusDays(RESERVED_DAYS);
		this.plans.add(plan, items, reservedUntil);
		recorder.record(new PlanMade(plan.id().auditSubject(), plan.kind().key(), plan.hash().text(), rooms,
				this.policy.rule(rooms), plan.undoes().map(PlanId::auditSubject), plan.selection(), reason));
		return plan;
	}

	private List<PlanItem> withImpacts(List<PlanItem> items) {
		Map<PersonId, MeetingImpact> impacts = new HashMap<>();
		for (int from = 0; from < items.size(); from += PART) {
			impacts.putAll(this.plans.impacts(
					items.subList(from, Math.min(items.size(), from + PART)).stream().map(PlanItem::owner).toList(),
					this.clock.instant()));
		}
		return items.stream()
			.map((item) -> new PlanItem(item.position(), item.owner(), item.uid(), item.before(), item.after(),
					impacts.getOrDefault(item.owner(), MeetingImpact.NONE), item.result()))
			.toList();
	}

	private static boolean isActive(ListedUser user) {
		Predicate<PersonalRoom> active = (room) -> room.state() == RoomState.ACTIVE;
		return user.person().missingSince().isEmpty() && user.room().filter(active).isPresent();
	}

	private static boolean isDone(PlanItem item) {
		return item.result().filter((result) -> result.outcome() == ItemOutcome.DONE).isPresent();
	}

	/**
	 * What a plan is made of.
	 *
	 * @param skipped the people whom it leaves out
	 * @param undoes the change that it undoes
	 */
	private record Content(PlanKind kind, List<PlanItem> items, int skipped, String selection, Optional<PlanId> undoes,
			String reason, boolean alsoImminent) {

	}

}
