package io.roomkeeper.setting.unlock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;

/**
 * Finds what would unlock a locked setting for one person. It verifies each option by
 * resolving the setting again with the changes.
 */
public final class UnlockFinder {

	/** The maximum number of steps; longer options are not useful. */
	private static final int MOST_STEPS = 3;

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	/** Creates the finder. */
	public UnlockFinder(SettingCatalog catalog, ResolutionModel model) {
		this.catalog = catalog;
		this.resolver = model.resolver(catalog);
	}

	/**
	 * Returns every option that frees the setting, shortest first; none if the setting is
	 * free, or if the plan or the licence decides.
	 * @param asOf the moment to which the options apply
	 * @param until when an exception would end
	 */
	public List<UnlockSteps> options(SettingKey key, PersonSettings person, Instant asOf, Instant until) {
		List<UnlockSteps> found = new ArrayList<>();
		if (this.resolver.resolve(key, person, asOf).locked()) {
			PossibleUnlockSteps moves = new PossibleUnlockSteps(this.catalog, this.resolver, asOf, until);
			search(key, person, asOf, List.of(), moves, found);
		}
		found.sort(Comparator.comparingInt((option) -> option.steps().size()));
		List<UnlockSteps> smallest = new ArrayList<>();
		for (UnlockSteps option : found) {
			if (smallest.stream().noneMatch((smaller) -> option.changes().containsAll(smaller.changes()))) {
				smallest.add(option);
			}
		}
		return smallest;
	}

	/** Counts the person's other settings that would get another value or lock. */
	public int otherSettings(SettingKey key, UnlockSteps option, PersonSettings person, Instant asOf) {
		PersonSettings after = person;
		for (SettingChange change : option.changes()) {
			after = after.after(change);
		}
		int others = 0;
		for (SettingDefinition definition : this.catalog.all()) {
			EffectiveSetting was = this.resolver.resolve(definition.key(), person, asOf);
			EffectiveSetting will = this.resolver.resolve(definition.key(), after, asOf);
			boolean same = was.value().equals(will.value()) && was.locked() == will.locked();
			others += (same || definition.key().equals(key)) ? 0 : 1;
		}
		return others;
	}

	private void search(SettingKey key, PersonSettings person, Instant asOf, List<UnlockSteps.Step> done,
			PossibleUnlockSteps moves, List<UnlockSteps> found) {
		EffectiveSetting effective = this.resolver.resolve(key, person, asOf);
		if (!effective.locked()) {
			found.add(new UnlockSteps(done));
		}
		else if (done.size() < MOST_STEPS) {
			for (UnlockSteps.Step step : moves.against(effective, person)) {
				List<UnlockSteps.Step> more = new ArrayList<>(done);
				more.add(step);
				search(key, person.after(step.change()), asOf, more, moves, found);
			}
		}
	}

}
