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

/**
 * Computes the effect of changes in the order or the members of groups, and refuses those
 * that need a plan.
 */
public final class GroupImpacts {

	private final SettingStores stores;

	private final CurrentIndex index;

	public GroupImpacts(SettingStores stores, CurrentIndex index) {
		this.stores = stores;
		this.index = index;
	}

	/** Returns the current index of everyone. */
	public PopulationIndex now() {
		return this.index.get();
	}

	/**
	 * Compares the current index with another one.
	 * @param after the index after the change
	 * @param keys the settings that the change may affect directly
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

	/**
	 * Checks that the change needs no plan. Disabling personal meeting IDs for many
	 * people at once needs one.
	 */
	public void requireNoPlan(GroupImpact impact) {
		if (impact.needsPlan()) {
			throw new NeedsPlanException();
		}
	}

}
