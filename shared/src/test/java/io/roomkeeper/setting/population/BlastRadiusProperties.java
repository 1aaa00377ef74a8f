package io.roomkeeper.setting.population;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.RandomOrganisation;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.setting.review.ModelComparison;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class BlastRadiusProperties {

	@Property(tries = 80)
	void saysOfEverybodyWhatResolvingThemBeforeAndAfterSays(@ForAll long seed, @ForAll ResolutionModel model) {
		RandomOrganisation organisation = new RandomOrganisation(seed);
		SettingResolver resolver = model.resolver(organisation.catalog);
		SettingChange.Setting change = anyChange(organisation);
		BlastRadius radius = organisation.index()
			.blastRadius(change.key(), List.of(change), model, RandomOrganisation.NOW);
		Map<Integer, String> foretold = foretold(change.key(), radius);
		Map<Integer, String> happened = new HashMap<>();
		for (int person = 1; person <= organisation.people; person++) {
			PersonSettings before = organisation.person(person);
			PersonSettings after = before.after(change);
			for (SettingKey key : RandomOrganisation.KEYS) {
				EffectiveSetting was = resolver.resolve(key, before, RandomOrganisation.NOW);
				EffectiveSetting will = resolver.resolve(key, after, RandomOrganisation.NOW);
				if (!was.value().equals(will.value())) {
					happened.merge(person, key + " from " + was.value() + " to " + will.value(),
							BlastRadiusProperties::both);
				}
				if (key.equals(change.key()) && was.locked() != will.locked()) {
					happened.merge(person, will.locked() ? "locked" : "free", BlastRadiusProperties::both);
				}
			}
		}

		assertThat(foretold).as("%s in organisation %d", change, seed).isEqualTo(happened);
		assertThat(radius.changed() + radius.unchanged()).as("%s in organisation %d", change, seed)
			.isEqualTo(organisation.index().population().in(change.scope()).size());
	}

	@Property(tries = 30)
	void comparesTheModelsForEverybody(@ForAll long seed) {
		RandomOrganisation organisation = new RandomOrganisation(seed);
		for (SettingKey key : RandomOrganisation.KEYS) {
			ModelComparison comparison = ModelComparison.of(key, organisation.index(), RandomOrganisation.NOW);
			for (int person = 1; person <= organisation.people; person++) {
				PersonSettings settings = organisation.person(person);
				SettingValue priority = ResolutionModel.PRIORITY.resolver(organisation.catalog)
					.resolve(key, settings, RandomOrganisation.NOW)
					.value();
				SettingValue legacy = ResolutionModel.LEGACY.resolver(organisation.catalog)
					.resolve(key, settings, RandomOrganisation.NOW)
					.value();
				PersonId id = new PersonId(person);

				assertThat(comparison.moves().stream().filter((move) -> move.people().contains(id)))
					.extracting((move) -> move.from() + " " + move.to())
					.isEqualTo(priority.equals(legacy) ? List.of() : List.of(priority + " " + legacy));
			}
		}
	}

	private static SettingChange.Setting anyChange(RandomOrganisation organisation) {
		SettingKey key = RandomOrganisation.KEYS.get(organisation.random.nextInt(RandomOrganisation.KEYS.size()));
		PersonId person = new PersonId(1 + organisation.random.nextInt(organisation.people));
		Scope scope = List.of(new Scope.Account(), new Scope.Group(organisation.anyGroup()), new Scope.User(person))
			.get(organisation.random.nextInt(3));
		if (organisation.chance(60)) {
			return new SettingChange.Assign(organisation.draw(key, scope, organisation.lock(50)));
		}
		if (organisation.chance(70)) {
			return new SettingChange.Withdraw(scope, key, AssignmentSlot.of(scope, organisation.chance(50)));
		}
		return new SettingChange.Grant(new SettingException(person, key,
				RandomOrganisation.NOW.plus(Duration.ofDays(3)), "ada", RandomOrganisation.NOW, "travelling"));
	}

	private static Map<Integer, String> foretold(SettingKey asked, BlastRadius radius) {
		Map<Integer, String> foretold = new HashMap<>();
		for (SettingKey key : RandomOrganisation.KEYS) {
			List<BlastRadius.Move> moves = key.equals(asked) ? radius.moves()
					: radius.along().getOrDefault(key, List.of());
			moves.forEach((move) -> add(foretold, move.people(), key + " from " + move.from() + " to " + move.to()));
			if (key.equals(asked)) {
				add(foretold, radius.newlyLocked(), "locked");
				add(foretold, radius.newlyFree(), "free");
			}
		}
		return foretold;
	}

	private static void add(Map<Integer, String> foretold, PeopleSet people, String what) {
		people.page(0, Integer.MAX_VALUE)
			.forEach((person) -> foretold.merge(person.value(), what, BlastRadiusProperties::both));
	}

	private static String both(String one, String other) {
		return one + ", " + other;
	}

}
