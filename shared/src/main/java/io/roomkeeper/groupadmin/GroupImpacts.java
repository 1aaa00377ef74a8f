package io.roomkeeper.groupadmin;

import java.util.List;
import java.util.Set;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.BrokenMeetings;
import io.roomkeeper.setting.CurrentIndex;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingChangeValidator;
import io.roomkeeper.setting.SettingStores;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.population.SettingShift;

/** Works out what another order or another membership would do, and refuses too much. */
public final class GroupImpacts {

	private final SettingStores stores;

	private final CurrentIndex index;

	public GroupImpacts(SettingStores stores, CurrentIndex index) {
		this.stores = stores;
		this.index = index;
	}

	/** Everyone, as currently stored. */
	public PopulationIndex now() {
		return this.index.get();
	}

	/**
	 * What it would do.
	 * @param after everyone as they would be
	 * @param keys the settings that may become another by themselves
	 */
	public GroupImpact of(PopulationIndex after, Set<SettingKey> keys) {
		List<SettingShift> shifts = SettingShift.between(now(), after, keys, this.stores.model(), this.stores.now());
		List<BlastRadius.Move> moved = shifts.stream()
			.filter((shift) -> shift.key().equals(SettingChangeValidator.PERSONAL_MEETING))
			.flatMap((shift) -> shift.moves().stream())
			.toList();
		PeopleSet roomless = BrokenMeetings.roomless(moved);
		return new GroupImpact(shifts, new BrokenMeetings(this.stores).count(roomless), roomless.size() > 1);
	}

	/** Disabling personal meeting IDs for many people at once takes a plan. */
	public void requireNoPlan(GroupImpact impact) {
		if (impact.needsPlan()) {
			throw new NeedsPlanException();
		}
	}

}
