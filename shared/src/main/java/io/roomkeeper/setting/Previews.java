package io.roomkeeper.setting;

import java.util.Collection;
import java.util.List;

/** Says what changes would do before they are made. */
final class Previews {

	private final SettingStores stores;

	private final CurrentIndex index;

	private final SettingGate gate;

	Previews(SettingStores stores, CurrentIndex index, SettingGate gate) {
		this.stores = stores;
		this.index = index;
		this.gate = gate;
	}

	Preview of(Change.Setting change) {
		PopulationIndex now = this.index.get();
		BlastRadius radius = now.blastRadius(change.key(), List.of(change), this.stores.model(), this.stores.now());
		PeopleSet roomless = roomless(radius, change.key());
		int meetings = roomless.isEmpty() ? 0
				: this.stores.meetings().countInPersonalRooms(roomless.page(0, Integer.MAX_VALUE), this.stores.now());
		return new Preview(radius, meetings, roomless, radius.newlyLocked().and(now.choosers(change.key())),
				this.gate.needsPlan(change));
	}

	/** Who loses the way into their room: meetings break where personal IDs go. */
	private static PeopleSet roomless(BlastRadius radius, SettingKey key) {
		return personalMeetings(radius, key).stream()
			.filter((move) -> !move.to().isOn())
			.map(BlastRadius.Move::people)
			.reduce(PeopleSet.NOBODY, PeopleSet::or);
	}

	private static Collection<BlastRadius.Move> personalMeetings(BlastRadius radius, SettingKey key) {
		return key.equals(SettingGate.PERSONAL_MEETING) ? radius.moves()
				: radius.along().getOrDefault(SettingGate.PERSONAL_MEETING, List.of());
	}

}
