package io.roomkeeper.setting.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import io.roomkeeper.setting.ObviousRules;
import io.roomkeeper.setting.RandomOrganisation;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.population.Share;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the resolver, the index and an independent implementation of the rules for
 * everybody.
 */
class EffectiveSettingProperties {

	@Property(tries = 80)
	void resolvesAsTheRulesSay(@ForAll long seed, @ForAll ResolutionModel model) {
		RandomOrganisation organisation = new RandomOrganisation(seed);
		SettingResolver resolver = model.resolver(organisation.catalog);
		ObviousRules rules = new ObviousRules(organisation, model == ResolutionModel.LEGACY);
		for (int person = 1; person <= organisation.people; person++) {
			PersonSettings settings = organisation.person(person);
			Map<String, String> resolved = new HashMap<>();
			for (SettingKey key : RandomOrganisation.KEYS) {
				EffectiveSetting effective = resolver.resolve(key, settings, RandomOrganisation.NOW);
				resolved.put(key.text(), described(effective.value(), effective.locked(), effective.winner()));
			}

			assertThat(resolved).as("person %d of organisation %d", person, seed).isEqualTo(rules.of(person));
		}
	}

	@Property(tries = 80)
	void countsEverybodyAsTheyAreResolvedOneByOne(@ForAll long seed, @ForAll ResolutionModel model) {
		RandomOrganisation organisation = new RandomOrganisation(seed);
		SettingResolver resolver = model.resolver(organisation.catalog);
		PopulationIndex index = organisation.index();
		Map<Integer, PersonSettings> people = new HashMap<>();
		IntStream.rangeClosed(1, organisation.people).forEach((id) -> people.put(id, organisation.person(id)));
		for (SettingKey key : RandomOrganisation.KEYS) {
			Map<Integer, String> resolved = new HashMap<>();
			people.forEach((person, settings) -> {
				EffectiveSetting effective = resolver.resolve(key, settings, RandomOrganisation.NOW);
				resolved.put(person, described(effective.value(), effective.locked(), effective.winner()));
			});

			assertThat(counted(index.effective(key, model, RandomOrganisation.NOW)))
				.as("%s in organisation %d", key, seed)
				.isEqualTo(resolved);
		}
	}

	private static Map<Integer, String> counted(Distribution distribution) {
		Map<Integer, String> counted = new HashMap<>();
		for (Share share : distribution.shares()) {
			share.people()
				.page(0, Integer.MAX_VALUE)
				.forEach((person) -> counted.merge(person.value(),
						described(share.value(), share.locked(), share.winner()),
						(one, other) -> one + " and " + other));
		}
		return counted;
	}

	private static String described(SettingValue value, boolean locked, Level winner) {
		return value + (locked ? " locked " : " open ") + switch (winner) {
			case Level.Plan _ -> "by plan";
			case Level.Licence _ -> "by licence";
			case Level.Account _ -> "by account";
			case Level.Group(var id) -> "by group " + id.value();
			case Level.User _ -> "by user";
			case Level.OwnChoice _ -> "by own choice";
			case Level.CatalogueDefault _ -> "by default";
			case Level.Dependency(String rule) -> "because of " + rule;
			case Level.ExceptionGranted _ -> "by an exception, which cannot be";
		};
	}

}
