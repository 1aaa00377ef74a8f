package io.roomkeeper.groupadmin;

import java.util.List;
import java.util.Set;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.BrokenMeetings;
import io.roomkeeper.setting.GroupSettings;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.setting.population.SettingShift;

/**
 * Computes the effect of changes in the order or the members of groups, and refuses those
 * that need a plan.
 */
final class GroupImpacts {

	private final GroupSettings settings;

	private final BrokenMeetings meetings;

	GroupImpacts(GroupSettings settings, BrokenMeetings meetings) {
		this.settings = settings;
		this.meetings = meetings;
	}

	/** Returns the current people, groups and members. */
	Population population() {
		return this.settings.population();
	}

	/** Returns what a change of one group would do. */
	GroupImpact of(PopulationChange change, GroupId group) {
		return of(change, this.settings.managedBy(group));
	}

	/**
	 * Returns what a change would do.
	 * @param keys the settings that may change by themselves
	 */
	GroupImpact of(PopulationChange change, Set<SettingKey> keys) {
		List<SettingShift> shifts = this.settings.shifts(change, keys);
		List<BlastRadius.Move> moved = shifts.stream()
			.filter((shift) -> shift.key().equals(SettingsService.PERSONAL_MEETING))
			.flatMap((shift) -> shift.moves().stream())
			.toList();
		PeopleSet roomless = BrokenMeetings.roomless(moved);
		return new GroupImpact(shifts, this.meetings.count(roomless), roomless.size() > 1);
	}

	/**
	 * Checks that the change needs no plan. Disabling personal meeting IDs for many
	 * people at once needs one.
	 */
	void requireNoPlan(GroupImpact impact) {
		if (impact.needsPlan()) {
			throw new NeedsPlanException();
		}
	}

}
