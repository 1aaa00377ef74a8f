package io.roomkeeper.setting.unlock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.catalog.SettingCatalog;
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
		Set<SettingKey> others = new HashSet<>();
		for (SettingChange change : option.changes()) {
			after = after.after(change);
			others.addAll(touched(change, person));
		}
		others.remove(key);
		int different = 0;
		for (SettingKey other : others) {
			EffectiveSetting was = this.resolver.resolve(other, person, asOf);
			EffectiveSetting will = this.resolver.resolve(other, after, asOf);
			boolean same = was.value().equals(will.value()) && was.locked() == will.locked();
			different += same ? 0 : 1;
		}
		return different;
	}

	/**
	 * Returns the settings that can get another value: those of the change and those that
	 * depend on them. Leaving a group can change whatever the person's groups manage.
	 */
	private Set<SettingKey> touched(SettingChange change, PersonSettings person) {
		Set<SettingKey> touched = new HashSet<>();
		if (change instanceof SettingChange.Setting setting) {
			touched.addAll(this.catalog.decidedBy(setting.key()));
		}
		else {
			List<EffectiveMembership> memberships = person.subject().groups();
			person.candidates().forEach((managed, candidates) -> {
				if (memberships.stream().anyMatch((one) -> candidates.groups().containsKey(one.id()))) {
					touched.addAll(this.catalog.decidedBy(managed));
				}
			});
		}
		return touched;
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
