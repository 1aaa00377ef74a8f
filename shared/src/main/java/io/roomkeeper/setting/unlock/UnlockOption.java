package io.roomkeeper.setting.unlock;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.setting.population.BlastRadius;

/**
 * One option to free a setting for a person, with its side effects.
 *
 * @param option the steps and who may take them
 * @param radius the effect on everyone; empty if the person leaves a group
 * @param otherSettings how many other settings of the person would change
 * @param groupAdministrators the administrators of the groups in the steps, by name
 */
public record UnlockOption(UnlockSteps option, Optional<BlastRadius> radius, int otherSettings,
		List<Person> groupAdministrators) {

	public UnlockOption {
		groupAdministrators = List.copyOf(groupAdministrators);
	}

	/** Counts the people who could then change the setting themselves. */
	public int freed() {
		return this.radius.map((all) -> all.newlyFree().size()).orElse(1);
	}

	/** Counts the people who would get another value. */
	public int changed() {
		return this.radius.map(BlastRadius::changed).orElse(0);
	}

}
