package io.roomkeeper.change.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.text.Message;

/** Gives rooms other passcodes. */
final class PasscodeExecution implements ItemExecution {

	private final RoomChanges rooms;

	private final RoomReinvites reinvites;

	private final DriftFinder drift;

	PasscodeExecution(RoomChanges rooms, RoomReinvites reinvites, DriftFinder drift) {
		this.rooms = rooms;
		this.reinvites = reinvites;
		this.drift = drift;
	}

	@Override
	public ItemType type() {
		return ItemType.PASSCODE;
	}

	@Override
	public Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		List<RoomItem<ItemChange.NewPasscode>> asked = RoomItem.all(items, ItemChange.NewPasscode.class);
		Map<PersonId, PersonalRoom> before = this.rooms.roomsOf(RoomItem.owners(asked));
		Set<PersonId> changed = this.rooms.changePasscodes(asked);
		this.reinvites.record(recorder, ReinviteCause.PASSCODE, plan, before, changed);
		Map<Integer, ItemResult> results = new HashMap<>();
		for (RoomItem<ItemChange.NewPasscode> item : asked) {
			Optional<PersonalRoom> room = Optional.ofNullable(before.get(item.owner()));
			if (changed.contains(item.owner())) {
				results.put(item.position(), ItemResult.DONE);
			}
			else if (room.filter((one) -> one.passcode().equals(item.change().after())).isPresent()) {
				results.put(item.position(), ItemResult.UNCHANGED);
			}
			else {
				results.put(item.position(), this.drift.drifted(plan, item.item(),
						RoomDrift.of(item.change(), room).orElseGet(() -> Message.of("drift.moment"))));
			}
		}
		return results;
	}

	@Override
	public List<PlanItem> reversed(List<PlanItem> done) {
		List<RoomItem<ItemChange.NewPasscode>> changed = RoomItem.all(done, ItemChange.NewPasscode.class);
		Map<PersonId, PersonalRoom> now = this.rooms.roomsOf(RoomItem.owners(changed));
		return changed.stream()
			.filter((item) -> Optional.ofNullable(now.get(item.owner()))
				.filter((room) -> room.passcode().equals(item.change().after()))
				.isPresent())
			.map((item) -> PlanItem.of(item.item().target(), item.change().reversed()))
			.toList();
	}

}
