package io.roomkeeper.change.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.reinvite.ClosedRoomMeetings;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.text.Message;

/**
 * Gives the future meetings of rooms that are about to close their own numbers. The
 * setting that closes the rooms is a later item of the same plan, so that the old numbers
 * work until the new ones do. A room that opens again needs only that setting: its
 * meetings keep their own numbers.
 */
final class OpeningExecution implements ItemExecution {

	private final ClosedRoomMeetings meetings;

	private final SettingsService settings;

	OpeningExecution(ClosedRoomMeetings meetings, SettingsService settings) {
		this.meetings = meetings;
		this.settings = settings;
	}

	@Override
	public ItemType type() {
		return ItemType.OPENING;
	}

	@Override
	public Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		PeopleSet off = this.settings.withPersonalMeetingOff(actor).people();
		List<RoomItem<ItemChange.Opening>> asked = RoomItem.all(items, ItemChange.Opening.class);
		this.meetings.moveOutOfClosing(recorder, plan.id().value(),
				RoomItem.owners(asked.stream().filter((item) -> !item.change().on()).toList()));
		Map<Integer, ItemResult> results = new HashMap<>();
		for (RoomItem<ItemChange.Opening> item : asked) {
			boolean isOff = off.contains(item.owner());
			if (!item.change().on()) {
				results.put(item.position(), isOff ? ItemResult.UNCHANGED : ItemResult.DONE);
			}
			else {
				results.put(item.position(),
						isOff ? ItemResult.drifted(Message.of("drift.still-off")) : ItemResult.DONE);
			}
		}
		return results;
	}

	/** Returns nothing, because the undo of the setting lists the rooms that it opens. */
	@Override
	public List<PlanItem> reversed(List<PlanItem> done) {
		return List.of();
	}

}
