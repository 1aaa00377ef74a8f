package io.roomkeeper.change.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Gives rooms other numbers. */
final class NumberExecution implements ItemExecution {

	private final RoomChanges rooms;

	private final RoomReinvites reinvites;

	private final DriftFinder drift;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	NumberExecution(RoomChanges rooms, RoomReinvites reinvites, DriftFinder drift, DataOwnership ownership,
			Account account, Clock clock) {
		this.rooms = rooms;
		this.reinvites = reinvites;
		this.drift = drift;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	@Override
	public ItemType type() {
		return ItemType.NUMBER;
	}

	@Override
	public Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		LocalDate today = this.account.today(this.clock);
		List<RoomItem<ItemChange.NewNumber>> asked = RoomItem.all(items, ItemChange.NewNumber.class);
		Map<PersonId, PersonalRoom> before = this.rooms.roomsOf(RoomItem.owners(asked));
		Set<RoomItem<ItemChange.NewNumber>> possible = this.rooms.withFreeNumber(plan.id(), asked, today);
		LocalDate expiresOn = Expiry.expiresOn(Optional.empty(), today,
				this.ownership.ledgerCompleteSince().orElse(today));
		Set<PersonId> changed = this.rooms.changeNumbers(possible, today, expiresOn,
				today.plusDays(PersonalMeetingId.QUARANTINE_DAYS));
		this.reinvites.record(recorder, ReinviteCause.NUMBER, plan, before, changed);
		Map<Integer, ItemResult> results = new HashMap<>();
		for (RoomItem<ItemChange.NewNumber> item : asked) {
			Optional<PersonalRoom> room = Optional.ofNullable(before.get(item.owner()));
			if (changed.contains(item.owner())) {
				results.put(item.position(), ItemResult.DONE);
			}
			else if (room.filter((one) -> one.pmi().equals(item.change().after())).isPresent()) {
				results.put(item.position(), ItemResult.UNCHANGED);
			}
			else {
				results.put(item.position(),
						this.drift.drifted(plan, item.item(), what(item.change(), room, possible.contains(item))));
			}
		}
		return results;
	}

	private static Message what(ItemChange.NewNumber change, Optional<PersonalRoom> room, boolean numberIsFree) {
		return RoomDrift.of(change, room)
			.orElseGet(() -> numberIsFree ? Message.of("drift.moment")
					: Message.of("drift.taken", Argument.pmi(change.after().digits())));
	}

	@Override
	public List<PlanItem> reversed(List<PlanItem> done) {
		List<RoomItem<ItemChange.NewNumber>> changed = RoomItem.all(done, ItemChange.NewNumber.class);
		Map<PersonId, PersonalRoom> now = this.rooms.roomsOf(RoomItem.owners(changed));
		List<PlanItem> items = new ArrayList<>();
		for (RoomItem<ItemChange.NewNumber> item : changed) {
			PersonalRoom room = now.get(item.owner());
			if (room != null && room.state() == RoomState.ACTIVE && room.pmi().equals(item.change().after())) {
				items.add(PlanItem.of(item.item().target(), item.change().reversed()));
			}
		}
		return items;
	}

}
