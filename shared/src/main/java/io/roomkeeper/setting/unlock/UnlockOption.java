package io.roomkeeper.setting.unlock;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.setting.population.BlastRadius;

/**
 * One way to free a setting for a person, with its side effects.
 *
 * @param option the steps and who may take them
 * @param radius what it would do to everyone; empty if someone leaves a group
 * @param otherSettings how many other settings of the person would change
 * @param groupAdministrators who administers the groups that the steps are about, by name
 */
public record UnlockOption(UnlockSteps option, Optional<BlastRadius> radius, int otherSettings,
		List<Person> groupAdministrators) {

	public UnlockOption {
		groupAdministrators = List.copyOf(groupAdministrators);
	}

	/** How many people could then change the setting themselves. */
	public int freed() {
		return this.radius.map((all) -> all.newlyFree().size()).orElse(1);
	}

	/** How many people would get another value. */
	public int changed() {
		return this.radius.map(BlastRadius::changed).orElse(0);
	}

}
