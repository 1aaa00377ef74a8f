package io.roomkeeper.setting.unlock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.roomkeeper.setting.RandomOrganisation;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnlockFinderTests {

	private static final int ORGANISATIONS = 20;

	private static final Instant UNTIL = RandomOrganisation.NOW.plus(Duration.ofDays(7));

	@ParameterizedTest
	@EnumSource
	void namesOnlyOptionsThatUnlockTheSetting(ResolutionModel model) {
		for (int seed = 0; seed < ORGANISATIONS; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			SettingResolver resolver = model.resolver(organisation.catalog);
			UnlockFinder smallest = new UnlockFinder(organisation.catalog, model);
			for (SettingKey key : RandomOrganisation.KEYS) {
				PersonSettings person = organisation.person(1);
				boolean locked = resolver.resolve(key, person, RandomOrganisation.NOW).locked();
				List<UnlockSteps> options = smallest.options(key, person, RandomOrganisation.NOW, UNTIL);

				assertThat(options).allSatisfy((option) -> {
					assertThat(locked).isTrue();
					assertThat(resolver.resolve(key, after(person, option.changes()), RandomOrganisation.NOW).locked())
						.isFalse();
				});
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void namesOnlyNecessarySteps(ResolutionModel model) {
		for (int seed = 0; seed < ORGANISATIONS; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			UnlockFinder smallest = new UnlockFinder(organisation.catalog, model);
			PersonSettings person = organisation.person(1);
			for (SettingKey key : RandomOrganisation.KEYS) {
				List<UnlockSteps> options = smallest.options(key, person, RandomOrganisation.NOW, UNTIL);

				assertThat(options)
					.allSatisfy((option) -> assertThat(options).filteredOn((other) -> !other.equals(option))
						.noneMatch((other) -> option.changes().containsAll(other.changes())));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void findsAnOptionForEveryLockOfAGroup(ResolutionModel model) {
		for (int seed = 0; seed < ORGANISATIONS; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			SettingKey key = new SettingKey("schedule_meeting.audio_type");
			PersonSettings person = organisation.person(1);
			EffectiveSetting effective = model.resolver(organisation.catalog)
				.resolve(key, person, RandomOrganisation.NOW);
			List<UnlockSteps> options = new UnlockFinder(organisation.catalog, model).options(key, person,
					RandomOrganisation.NOW, UNTIL);

			assertThat(options.isEmpty()).as("organisation %d: %s", seed, effective.winner())
				.isEqualTo(!effective.locked());
		}
	}

	private static PersonSettings after(PersonSettings person, List<SettingChange> changes) {
		PersonSettings after = person;
		for (SettingChange change : changes) {
			after = after.after(change);
		}
		return after;
	}

}
