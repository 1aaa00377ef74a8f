package io.roomkeeper.groupadmin;

import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.SettingShift;

/**
 * The effect on settings of a change in the order or the members of groups.
 *
 * @param shifts the settings that change for anyone, in the catalogue's order
 * @param meetings the number of future meetings in personal rooms that would need a
 * re-invite
 * @param needsPlan whether the change disables personal meeting IDs for many people, and
 * is therefore refused without a plan
 */
public record GroupImpact(List<SettingShift> shifts, int meetings, boolean needsPlan) {

	public GroupImpact {
		shifts = List.copyOf(shifts);
	}

	/** Returns whether nothing changes for anyone. */
	public boolean isNone() {
		return this.shifts.isEmpty();
	}

	/** Returns everyone for whom anything changes. */
	public PeopleSet people() {
		PeopleSet people = PeopleSet.NOBODY;
		for (SettingShift shift : this.shifts) {
			people = people.or(shift.people());
		}
		return people;
	}

}
