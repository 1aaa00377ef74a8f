package io.roomkeeper.setting.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.Comparison;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * The difference between the two models for one setting.
 *
 * @param moves the people with different values, from the priority model's to the legacy
 * model's
 * @param lockedByPriorityOnly the people for whom only the priority model locks the
 * setting
 * @param lockedByLegacyOnly the people for whom only the legacy model locks the setting
 */
public record ModelComparison(SettingKey key, List<BlastRadius.Move> moves, PeopleSet lockedByPriorityOnly,
		PeopleSet lockedByLegacyOnly) {

	public ModelComparison {
		moves = List.copyOf(moves);
	}

	/** Compares all settings and returns those for which the models differ for anyone. */
	public static List<ModelComparison> of(PopulationIndex index, Instant asOf) {
		List<ModelComparison> differing = new ArrayList<>();
		for (SettingDefinition definition : index.catalog().all()) {
			ModelComparison comparison = of(definition.key(), index, asOf);
			if (!comparison.agrees()) {
				differing.add(comparison);
			}
		}
		return differing;
	}

	/** Compares the models for one setting. */
	public static ModelComparison of(SettingKey key, PopulationIndex index, Instant asOf) {
		Distribution priority = index.effective(key, ResolutionModel.PRIORITY, asOf);
		Distribution legacy = index.effective(key, ResolutionModel.LEGACY, asOf);
		PeopleSet byPriority = priority.where(Share::locked);
		PeopleSet byLegacy = legacy.where(Share::locked);
		return new ModelComparison(key, Comparison.moves(priority.shares(), legacy.shares()),
				byPriority.without(byLegacy), byLegacy.without(byPriority));
	}

	/** Returns everyone for whom the models differ. */
	public PeopleSet people() {
		PeopleSet people = this.lockedByPriorityOnly.or(this.lockedByLegacyOnly);
		for (BlastRadius.Move move : this.moves) {
			people = people.or(move.people());
		}
		return people;
	}

	/** Returns whether the models agree for everyone. */
	public boolean agrees() {
		return this.moves.isEmpty() && this.lockedByPriorityOnly.isEmpty() && this.lockedByLegacyOnly.isEmpty();
	}

}
