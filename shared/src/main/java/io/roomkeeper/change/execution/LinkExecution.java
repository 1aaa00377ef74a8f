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
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Gives rooms other personal links, or removes them. */
final class LinkExecution implements ItemExecution {

	private final RoomChanges rooms;

	private final RoomReinvites reinvites;

	private final DriftFinder drift;

	LinkExecution(RoomChanges rooms, RoomReinvites reinvites, DriftFinder drift) {
		this.rooms = rooms;
		this.reinvites = reinvites;
		this.drift = drift;
	}

	@Override
	public ItemType type() {
		return ItemType.LINK;
	}

	@Override
	public Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		List<RoomItem<ItemChange.NewLink>> asked = RoomItem.all(items, ItemChange.NewLink.class);
		Map<PersonId, PersonalRoom> before = this.rooms.roomsOf(RoomItem.owners(asked));
		Map<PersonalLink, PersonId> owners = owners(asked);
		Set<PersonId> changed = this.rooms.changeLinks(asked.stream().filter((item) -> isFree(item, owners)).toList());
		this.reinvites.record(recorder, ReinviteCause.LINK, plan, before, changed);
		Map<Integer, ItemResult> results = new HashMap<>();
		for (RoomItem<ItemChange.NewLink> item : asked) {
			Optional<PersonalRoom> room = Optional.ofNullable(before.get(item.owner()));
			if (changed.contains(item.owner())) {
				results.put(item.position(), ItemResult.DONE);
			}
			else if (room.filter((one) -> one.link().equals(item.change().after())).isPresent()) {
				results.put(item.position(), ItemResult.UNCHANGED);
			}
			else {
				results.put(item.position(),
						this.drift.drifted(plan, item.item(), what(item, room, isFree(item, owners))));
			}
		}
		return results;
	}

	private Map<PersonalLink, PersonId> owners(List<RoomItem<ItemChange.NewLink>> items) {
		return this.rooms.ownersOfLinks(items.stream().flatMap((item) -> item.change().after().stream()).toList());
	}

	private static boolean isFree(RoomItem<ItemChange.NewLink> item, Map<PersonalLink, PersonId> owners) {
		return item.change().after().map(owners::get).filter((owner) -> !owner.equals(item.owner())).isEmpty();
	}

	private static Message what(RoomItem<ItemChange.NewLink> item, Optional<PersonalRoom> room, boolean isFree) {
		if (!isFree) {
			return Message.of("drift.link.taken", Argument.text(item.change().afterText()));
		}
		return RoomDrift.of(item.change(), room).orElseGet(() -> Message.of("drift.moment"));
	}

	@Override
	public List<PlanItem> reversed(List<PlanItem> done) {
		List<RoomItem<ItemChange.NewLink>> changed = RoomItem.all(done, ItemChange.NewLink.class);
		Map<PersonId, PersonalRoom> now = this.rooms.roomsOf(RoomItem.owners(changed));
		return changed.stream()
			.filter((item) -> Optional.ofNullable(now.get(item.owner()))
				.filter((room) -> room.link().equals(item.change().after()))
				.isPresent())
			.map((item) -> PlanItem.of(item.item().target(), item.change().reversed()))
			.toList();
	}

}
