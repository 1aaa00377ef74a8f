package io.roomkeeper.groupadmin;

import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.SettingShift;

/**
 * What another order of groups, or other members of one, would do to whom.
 *
 * @param shifts the settings that become another for anyone, in the catalogue's order
 * @param meetings how many future meetings in personal rooms would need a re-invite
 * @param needsPlan whether it disables personal meeting IDs for many and so is refused
 * until it is a plan
 */
public record GroupImpact(List<SettingShift> shifts, int meetings, boolean needsPlan) {

	public GroupImpact {
		shifts = List.copyOf(shifts);
	}

	/** Whether nothing becomes another for anyone. */
	public boolean isNone() {
		return this.shifts.isEmpty();
	}

	/** Everyone for whom anything changes. */
	public PeopleSet people() {
		PeopleSet people = PeopleSet.NOBODY;
		for (SettingShift shift : this.shifts) {
			people = people.or(shift.people());
		}
		return people;
	}

}
