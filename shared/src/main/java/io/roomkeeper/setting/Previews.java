package io.roomkeeper.setting;

import java.util.Collection;
import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Change;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.PopulationIndex;

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
		int meetings = new BrokenMeetings(this.stores).count(roomless);
		return new Preview(radius, meetings, roomless, radius.newlyLocked().and(now.choosers(change.key())),
				this.gate.needsPlan(change));
	}

	private static PeopleSet roomless(BlastRadius radius, SettingKey key) {
		return BrokenMeetings.roomless(personalMeetings(radius, key));
	}

	private static Collection<BlastRadius.Move> personalMeetings(BlastRadius radius, SettingKey key) {
		return key.equals(SettingGate.PERSONAL_MEETING) ? radius.moves()
				: radius.along().getOrDefault(SettingGate.PERSONAL_MEETING, List.of());
	}

}
