package io.roomkeeper.setting;

import java.util.List;
import java.util.Set;

/** Works out what another order or another membership would do, and refuses too much. */
final class GroupImpacts {

	private final SettingStores stores;

	private final CurrentIndex index;

	GroupImpacts(SettingStores stores, CurrentIndex index) {
		this.stores = stores;
		this.index = index;
	}

	/** Everyone, as currently stored. */
	PopulationIndex now() {
		return this.index.get();
	}

	/**
	 * What it would do.
	 * @param after everyone as they would be
	 * @param keys the settings that may become another by themselves
	 */
	GroupImpact of(PopulationIndex after, Set<SettingKey> keys) {
		List<SettingShift> shifts = SettingShift.between(now(), after, keys, this.stores.model(), this.stores.now());
		List<BlastRadius.Move> moved = shifts.stream()
			.filter((shift) -> shift.key().equals(SettingGate.PERSONAL_MEETING))
			.flatMap((shift) -> shift.moves().stream())
			.toList();
		PeopleSet roomless = BrokenMeetings.roomless(moved);
		return new GroupImpact(shifts, new BrokenMeetings(this.stores).count(roomless), roomless.size() > 1);
	}

	/** Disabling personal meeting IDs for many people at once takes a plan. */
	void requireNoPlan(GroupImpact impact) {
		if (impact.needsPlan()) {
			throw new NeedsPlanException();
		}
	}

}
