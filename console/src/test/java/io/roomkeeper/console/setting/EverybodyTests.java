package io.roomkeeper.console.setting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The index and the resolver agree for everybody in the sample organisation. */
@SampleConsole
class EverybodyTests {

	private static final Actor OPERATOR = Actor.operator("tests");

	@Autowired
	private SettingsService settings;

	@Autowired
	private People people;

	@Test
	void theIndexCountsWhatTheResolverDecidesForEverySetting() {
		PopulationIndex index = this.settings.population(OPERATOR);
		Map<SettingKey, Map<PersonId, String>> counted = new HashMap<>();
		for (SettingDefinition definition : this.settings.catalog().all()) {
			counted.put(definition.key(),
					counted(index.effective(definition.key(), ResolutionModel.PRIORITY, Instant.now())));
		}

		int[] compared = { 0 };
		this.people.all(index.population().present().page(0, Integer.MAX_VALUE)).forEach((id, person) -> {
			for (EffectiveSetting effective : this.settings.effective(OPERATOR, PersonRef.of(person.id()))) {
				assertThat(counted.getOrDefault(effective.key(), Map.of()).get(id))
					.as("%s of %s", effective.key(), person.seen().uid())
					.isEqualTo(described(effective.value(), effective.locked(), effective.winner()));
				compared[0]++;
			}
		});

		assertThat(compared[0]).isEqualTo(index.population().present().size() * this.settings.catalog().all().size());
	}

	private static Map<PersonId, String> counted(Distribution distribution) {
		Map<PersonId, String> counted = new HashMap<>();
		for (Share share : distribution.shares()) {
			share.people()
				.page(0, Integer.MAX_VALUE)
				.forEach((person) -> counted.merge(person, described(share.value(), share.locked(), share.winner()),
						(one, other) -> one + " and " + other));
		}
		return counted;
	}

	private static String described(SettingValue value, boolean locked, Level winner) {
		return value.text() + (locked ? " locked by " : " open by ") + winner;
	}

}
