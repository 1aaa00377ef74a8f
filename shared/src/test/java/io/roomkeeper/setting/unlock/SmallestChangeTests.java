package io.roomkeeper.setting.unlock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.roomkeeper.setting.RandomOrganisation;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Change;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmallestChangeTests {

	private static final int ORGANISATIONS = 20;

	private static final Instant UNTIL = RandomOrganisation.NOW.plus(Duration.ofDays(7));

	@ParameterizedTest
	@EnumSource
	void namesOnlyWaysThatFreeTheSetting(ResolutionModel model) {
		for (int seed = 0; seed < ORGANISATIONS; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			SettingResolver resolver = model.resolver(organisation.catalog);
			SmallestChange smallest = new SmallestChange(organisation.catalog, model);
			for (SettingKey key : RandomOrganisation.KEYS) {
				PersonSettings person = organisation.person(1);
				boolean locked = resolver.resolve(key, person, RandomOrganisation.NOW).locked();
				List<FreeingOption> options = smallest.options(key, person, RandomOrganisation.NOW, UNTIL);

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
	void namesNoStepThatCouldBeLeftOut(ResolutionModel model) {
		for (int seed = 0; seed < ORGANISATIONS; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			SmallestChange smallest = new SmallestChange(organisation.catalog, model);
			PersonSettings person = organisation.person(1);
			for (SettingKey key : RandomOrganisation.KEYS) {
				List<FreeingOption> options = smallest.options(key, person, RandomOrganisation.NOW, UNTIL);

				assertThat(options)
					.allSatisfy((option) -> assertThat(options).filteredOn((other) -> !other.equals(option))
						.noneMatch((other) -> option.changes().containsAll(other.changes())));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void findsAWayForEveryLockOfAGroup(ResolutionModel model) {
		for (int seed = 0; seed < ORGANISATIONS; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			SettingKey key = new SettingKey("schedule_meeting.audio_type");
			PersonSettings person = organisation.person(1);
			EffectiveSetting effective = model.resolver(organisation.catalog)
				.resolve(key, person, RandomOrganisation.NOW);
			List<FreeingOption> options = new SmallestChange(organisation.catalog, model).options(key, person,
					RandomOrganisation.NOW, UNTIL);

			assertThat(options.isEmpty()).as("organisation %d: %s", seed, effective.winner())
				.isEqualTo(!effective.locked());
		}
	}

	private static PersonSettings after(PersonSettings person, List<Change> changes) {
		PersonSettings after = person;
		for (Change change : changes) {
			after = after.after(change);
		}
		return after;
	}

}
