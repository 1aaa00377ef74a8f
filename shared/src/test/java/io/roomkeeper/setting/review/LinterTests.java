package io.roomkeeper.setting.review;

import java.util.List;

import io.roomkeeper.setting.RandomOrganisation;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinterTests {

	@Test
	void findsOnlyAssignmentsWithoutEffect() {
		int findings = 0;
		for (int seed = 0; seed < 40; seed++) {
			PopulationIndex index = new RandomOrganisation(seed).index();
			for (SettingKey key : RandomOrganisation.KEYS) {
				for (PolicyFinding finding : new Linter(index.view(key, RandomOrganisation.NOW)).findings()) {
					BlastRadius radius = index.blastRadius(key, List.of(finding.fix()), ResolutionModel.PRIORITY,
							RandomOrganisation.NOW);

					assertThat(radius.changed()).as("%s in organisation %d", finding, seed).isZero();
					assertThat(radius.newlyFree().isEmpty() && radius.newlyLocked().isEmpty())
						.as("%s in organisation %d", finding, seed)
						.isTrue();
					findings++;
				}
			}
		}
		assertThat(findings).isPositive();
	}

}
