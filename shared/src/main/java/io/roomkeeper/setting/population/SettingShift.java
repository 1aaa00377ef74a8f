package io.roomkeeper.setting.population;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * The effect on one setting of a change in the order or the members of groups.
 *
 * @param moves the people who get another value, with the old and the new one
 * @param newlyLocked the people who can no longer change the setting
 * @param newlyFree the people who become able to change the setting
 */
public record SettingShift(SettingKey key, List<BlastRadius.Move> moves, PeopleSet newlyLocked, PeopleSet newlyFree) {

	public SettingShift {
		moves = List.copyOf(moves);
	}

	/**
	 * Compares two states and returns the shifts of all settings that differ for anyone.
	 * @param keys the settings that may differ by themselves; those that depend on them
	 * are compared too
	 */
	public static List<SettingShift> between(PopulationIndex before, PopulationIndex after, Collection<SettingKey> keys,
			ResolutionModel model, Instant asOf) {
		Set<SettingKey> decided = new LinkedHashSet<>();
		keys.forEach((key) -> decided.addAll(before.catalog().decidedBy(key)));
		List<SettingShift> shifts = new ArrayList<>();
		for (SettingDefinition definition : before.catalog().all()) {
			if (decided.contains(definition.key())) {
				SettingShift shift = of(definition.key(), before.effective(definition.key(), model, asOf),
						after.effective(definition.key(), model, asOf));
				if (!shift.people().isEmpty()) {
					shifts.add(shift);
				}
			}
		}
		return shifts;
	}

	private static SettingShift of(SettingKey key, Distribution before, Distribution after) {
		PeopleSet was = before.where(Share::locked);
		PeopleSet will = after.where(Share::locked);
		return new SettingShift(key, Comparison.moves(before.shares(), after.shares()), will.without(was),
				was.without(will));
	}

	/** Counts the people who get another value. */
	public int changed() {
		return this.moves.stream().mapToInt((move) -> move.people().size()).sum();
	}

	/** Returns everyone for whom anything changes. */
	public PeopleSet people() {
		PeopleSet people = this.newlyLocked.or(this.newlyFree);
		for (BlastRadius.Move move : this.moves) {
			people = people.or(move.people());
		}
		return people;
	}

}
