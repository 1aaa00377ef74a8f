package io.roomkeeper.setting.resolution;

import java.util.EnumSet;
import java.util.Set;

import io.roomkeeper.setting.RandomOrganisation;
import io.roomkeeper.setting.catalog.SettingKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonCodeTests {

	@Test
	void areAllUsed() {
		Set<ReasonCode> found = EnumSet.noneOf(ReasonCode.class);
		for (int seed = 0; seed < 120; seed++) {
			RandomOrganisation organisation = new RandomOrganisation(seed);
			for (int id = 1; id <= 4; id++) {
				PersonSettings person = organisation.person(id);
				for (ResolutionModel model : ResolutionModel.values()) {
					SettingResolver resolver = model.resolver(organisation.catalog);
					for (SettingKey key : RandomOrganisation.KEYS) {
						EffectiveSetting effective = resolver.resolve(key, person, RandomOrganisation.NOW);
						effective.explanation().candidates().forEach((candidate) -> found.add(candidate.code()));

						assertThat(effective.explanation().candidates())
							.filteredOn((candidate) -> candidate.outcome() == Outcome.WON)
							.hasSize(1);
					}
				}
			}
		}

		assertThat(EnumSet.complementOf(EnumSet.copyOf(found))).isEmpty();
	}

}
