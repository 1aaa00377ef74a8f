package io.roomkeeper.change.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.UserList;

/**
 * Plans changes of the rooms of selected people. A plan changes no room: it lists each
 * room with its old and its new state, and reserves the new numbers. For admins only;
 * every method throws {@link io.roomkeeper.access.AccessDeniedForActorException} for
 * anybody else, and {@link io.roomkeeper.failure.InvalidInputException} if none of the
 * people has a room that changes, the reason is missing, or meetings begin soon and the
 * request does not include them.
 */
public final class RoomPlanner {

	private final PlanMaker maker;

	private final UserList users;

	private final RoomAllocator allocator;

	private final PasscodePolicy passcodes;

	private final RandomGenerator random;

	private final AuditedTransaction transaction;

	private final Account account;

	private final Clock clock;

	RoomPlanner(PlanMaker maker, UserList users, RoomAllocator allocator, PasscodePolicy passcodes,
			RandomGenerator random, AuditedTransaction transaction, Account account, Clock clock) {
		this.maker = maker;
		this.users = users;
		this.allocator = allocator;
		this.passcodes = passcodes;
		this.random = random;
		this.transaction = transaction;
		this.account = account;
		this.clock = clock;
	}

	/** Plans new numbers for the active rooms of the selected people. */
	public ChangePlan reissue(Actor actor, RoomPlanRequest request) {
		return this.transaction.execute(actor, (recorder) -> {
			Selected selected = select(actor, request, (_) -> true);
			Iterator<PersonalMeetingId> drawn = this.allocator
				.draw(selected.users().size(), this.account.today(this.clock))
				.iterator();
			List<PlanItem> items = selected.users()
				.stream()
				.map((user) -> item(user, new ItemChange.NewNumber(user.room().orElseThrow().pmi(), drawn.next())))
				.toList();
			return this.maker.add(actor, recorder, draft(PlanKind.REISSUE, items, selected, request));
		});
	}

	/** Plans new passcodes for the active rooms of the selected people. */
	public ChangePlan passcodes(Actor actor, RoomPlanRequest request) {
		return this.transaction.execute(actor, (recorder) -> {
			Selected selected = select(actor, request, (_) -> true);
			List<PlanItem> items = selected.users()
				.stream()
				.map((user) -> item(user,
						new ItemChange.NewPasscode(user.room().orElseThrow().passcode(),
								Optional.of(this.passcodes.ofRoom(user.person().id()).draw(this.random)))))
				.toList();
			return this.maker.add(actor, recorder, draft(PlanKind.PASSCODES, items, selected, request));
		});
	}

	/** Plans to remove the personal links of the selected people. */
	public ChangePlan withdrawLinks(Actor actor, RoomPlanRequest request) {
		return this.transaction.execute(actor, (recorder) -> {
			Selected selected = select(actor, request, (room) -> room.link().isPresent());
			List<PlanItem> items = selected.users()
				.stream()
				.map((user) -> item(user,
						new ItemChange.NewLink(user.room().flatMap(PersonalRoom::link), Optional.empty())))
				.toList();
			return this.maker.add(actor, recorder, draft(PlanKind.WITHDRAW_LINKS, items, selected, request));
		});
	}

	private Selected select(Actor actor, RoomPlanRequest request, Predicate<PersonalRoom> which) {
		actor.require(Role.ADMIN);
		List<ListedUser> chosen = new ArrayList<>();
		int[] skipped = new int[1];
		this.users.each(actor, request.query(), request.people(), (user) -> {
			if (isActive(user) && user.room().filter(which).isPresent()) {
				chosen.add(user);
			}
			else {
				skipped[0]++;
			}
		});
		return new Selected(chosen, skipped[0]);
	}

	private static PlanDraft draft(PlanKind kind, List<PlanItem> items, Selected selected, RoomPlanRequest request) {
		return new PlanDraft(kind, items, items.size(), selected.skipped(), request.selection(), Optional.empty(),
				request.reason(), request.timing());
	}

	private static PlanItem item(ListedUser user, ItemChange change) {
		return PlanItem.of(new ItemTarget.Room(user.person().id(), user.person().seen().uid()), change);
	}

	private static boolean isActive(ListedUser user) {
		return user.person().missingSince().isEmpty()
				&& user.room().filter((room) -> room.state() == RoomState.ACTIVE).isPresent();
	}

	/**
	 * The selected people.
	 *
	 * @param users those with a room that changes
	 * @param skipped how many others there are
	 */
	private record Selected(List<ListedUser> users, int skipped) {

	}

}
