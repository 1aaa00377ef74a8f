package io.roomkeeper.change.execution;

import java.time.Clock;
import java.time.LocalDate;
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
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.text.Message;

/**
 * Makes rooms active again that a sweep expired. The day of the undo counts as the day on
 * which their owners got the number, so they have a year from then.
 */
final class RevivalExecution implements ItemExecution {

	private final RoomChanges rooms;

	private final DriftFinder drift;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	RevivalExecution(RoomChanges rooms, DriftFinder drift, DataOwnership ownership, Account account, Clock clock) {
		this.rooms = rooms;
		this.drift = drift;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	@Override
	public ItemType type() {
		return ItemType.REVIVAL;
	}

	@Override
	public Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		LocalDate today = this.account.today(this.clock);
		List<RoomItem<ItemChange.Revival>> asked = RoomItem.all(items, ItemChange.Revival.class);
		Map<PersonId, PersonalRoom> before = this.rooms.roomsOf(RoomItem.owners(asked));
		Set<PersonId> revived = this.rooms.revive(asked, today,
				Expiry.expiresOn(Optional.empty(), today, this.ownership.ledgerCompleteSince().orElse(today)));
		Map<Integer, ItemResult> results = new HashMap<>();
		for (RoomItem<ItemChange.Revival> item : asked) {
			Optional<PersonalRoom> room = Optional.ofNullable(before.get(item.owner()));
			boolean isActive = room.filter((one) -> one.state() == RoomState.ACTIVE)
				.filter((one) -> one.pmi().equals(item.change().number()))
				.isPresent();
			if (revived.contains(item.owner())) {
				results.put(item.position(), ItemResult.DONE);
			}
			else {
				results.put(item.position(), isActive ? ItemResult.UNCHANGED
						: this.drift.drifted(plan, item.item(), what(item.change(), room)));
			}
		}
		return results;
	}

	private static Message what(ItemChange.Revival change, Optional<PersonalRoom> room) {
		return RoomDrift.of(change, room).orElseGet(() -> Message.of("drift.moment"));
	}

	/** Returns nothing, because only a sweep expires rooms. */
	@Override
	public List<PlanItem> reversed(List<PlanItem> done) {
		return List.of();
	}

}
