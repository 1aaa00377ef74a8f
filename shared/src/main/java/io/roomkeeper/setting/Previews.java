package io.roomkeeper.setting;

import java.util.Collection;
import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.PopulationIndex;

/** Computes the effect of changes before they are made. */
final class Previews {

	private final SettingStores stores;

	private final CurrentIndex index;

	private final SettingChangeValidator gate;

	Previews(SettingStores stores, CurrentIndex index, SettingChangeValidator gate) {
		this.stores = stores;
		this.index = index;
		this.gate = gate;
	}

	Preview of(SettingChange.Setting change) {
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
		return key.equals(SettingChangeValidator.PERSONAL_MEETING) ? radius.moves()
				: radius.along().getOrDefault(SettingChangeValidator.PERSONAL_MEETING, List.of());
	}

}
