package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.unlock.UnlockFinder;
import io.roomkeeper.setting.unlock.UnlockOption;
import io.roomkeeper.setting.unlock.UnlockSteps;

/** Finds the options that free a locked setting, with their effect on everybody. */
final class UnlockOptions {

	/** The default duration of an exception. */
	static final Duration USUAL_EXCEPTION = Duration.ofDays(30);

	private final UnlockFinder finder;

	private final CurrentIndex index;

	private final ResolutionModel model;

	private final Groups groups;

	private final People people;

	private final Clock clock;

	UnlockOptions(UnlockFinder finder, CurrentIndex index, ResolutionModel model, Groups groups, People people,
			Clock clock) {
		this.finder = finder;
		this.index = index;
		this.model = model;
		this.groups = groups;
		this.people = people;
		this.clock = clock;
	}

	/** Returns the options for a person, shortest first; none if the setting is free. */
	List<UnlockOption> of(PersonSettings person, SettingKey key) {
		Instant now = this.clock.instant();
		return this.finder.options(key, person, now, now.plus(USUAL_EXCEPTION))
			.stream()
			.map((option) -> new UnlockOption(option, radius(key, option, now),
					this.finder.otherSettings(key, option, person, now), groupAdministrators(option)))
			.toList();
	}

	private Optional<BlastRadius> radius(SettingKey key, UnlockSteps option, Instant now) {
		List<SettingChange.Setting> changes = option.changes()
			.stream()
			.filter(SettingChange.Setting.class::isInstance)
			.map(SettingChange.Setting.class::cast)
			.toList();
		return (changes.size() < option.steps().size()) ? Optional.empty()
				: Optional.of(this.index.get().blastRadius(key, changes, this.model, now));
	}

	private List<Person> groupAdministrators(UnlockSteps option) {
		Set<PersonId> administrators = option.steps()
			.stream()
			.filter((step) -> step.whoMay().contains(ChangeAuthority.GROUP_ADMIN))
			.flatMap((step) -> step.group().stream())
			.flatMap((group) -> this.groups.administrators().of(group).stream())
			.collect(Collectors.toSet());
		return administrators.isEmpty() ? List.of()
				: this.people.all(administrators)
					.values()
					.stream()
					.sorted(Comparator.comparing((Person person) -> person.seen().displayName()))
					.toList();
	}

}
