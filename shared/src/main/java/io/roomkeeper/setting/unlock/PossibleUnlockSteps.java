package io.roomkeeper.setting.unlock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.Condition;
import io.roomkeeper.setting.catalog.DependencyRule;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.ApplicableAssignments;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.SettingResolver;

/** Finds changes that could remove the lock of a setting for a person. */
final class PossibleUnlockSteps {

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	private final Instant asOf;

	private final Instant until;

	PossibleUnlockSteps(SettingCatalog catalog, SettingResolver resolver, Instant asOf, Instant until) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.asOf = asOf;
		this.until = until;
	}

	List<UnlockSteps.Step> against(EffectiveSetting locked, PersonSettings person) {
		return against(locked, person, Set.of());
	}

	/**
	 * Returns the steps against a lock.
	 * @param passed the settings visited so far, since two can force each other
	 */
	private List<UnlockSteps.Step> against(EffectiveSetting locked, PersonSettings person, Set<SettingKey> passed) {
		ApplicableAssignments candidates = person.about(locked.key());
		return switch (locked.winner()) {
			case Level.Account _ -> candidates.account()
				.map((set) -> unlockOrExcept(set, person, Set.of(ChangeAuthority.ADMIN)))
				.orElseGet(List::of);
			case Level.Group(GroupId id) -> against(id, candidates, person);
			case Level.User _ ->
				List.of(new UnlockSteps.Step(new SettingChange.Withdraw(new Scope.User(person.subject().id()),
						locked.key(), AssignmentSlot.LOCK), Set.of(ChangeAuthority.ADMIN)));
			case Level.Dependency(String rule) -> against(rule, locked.key(), person, passed);
			case Level.Plan _, Level.Licence _, Level.ExceptionGranted _, Level.OwnChoice _, Level.CatalogueDefault _ ->
				List.of();
		};
	}

	private List<UnlockSteps.Step> against(GroupId group, ApplicableAssignments candidates, PersonSettings person) {
		List<UnlockSteps.Step> steps = new ArrayList<>();
		Optional.ofNullable(candidates.groups().get(group))
			.ifPresent((set) -> steps.addAll(unlockOrExcept(set, person, person.subject().tree().authorsOf(group))));
		for (EffectiveMembership membership : person.subject().groups()) {
			if (membership.id().equals(group)) {
				GroupId direct = membership.path().getFirst().id();
				boolean fromDirectory = person.subject().tree().find(direct).filter(Group::fromDirectory).isPresent();
				steps.add(new UnlockSteps.Step(new SettingChange.Leave(person.subject().id(), direct), fromDirectory
						? Set.of(ChangeAuthority.DIRECTORY_TEAM) : person.subject().tree().authorsOf(direct)));
			}
		}
		return steps;
	}

	private List<UnlockSteps.Step> unlockOrExcept(Assignment set, PersonSettings person,
			Set<ChangeAuthority> whoUnlocks) {
		List<UnlockSteps.Step> steps = new ArrayList<>();
		steps.add(new UnlockSteps.Step(new SettingChange.Assign(set.unlocked()), whoUnlocks));
		if (set.lock().filter((lock) -> !lock.noExceptions()).isPresent()) {
			SettingException granted = new SettingException(person.subject().id(), set.key(), this.until, "", this.asOf,
					"");
			steps.add(new UnlockSteps.Step(new SettingChange.Grant(granted), Set.of(ChangeAuthority.ADMIN)));
		}
		return steps;
	}

	private List<UnlockSteps.Step> against(String ruleId, SettingKey target, PersonSettings person,
			Set<SettingKey> passed) {
		Set<SettingKey> way = new HashSet<>(passed);
		way.add(target);
		List<UnlockSteps.Step> steps = new ArrayList<>();
		for (DependencyRule rule : this.catalog.rules()) {
			if (rule.id().equals(ruleId) && rule.target().equals(target)) {
				rule.when()
					.stream()
					.filter((condition) -> !way.contains(condition.key()))
					.forEach((condition) -> steps.addAll(against(condition, person, way)));
			}
		}
		return steps;
	}

	private List<UnlockSteps.Step> against(Condition condition, PersonSettings person, Set<SettingKey> passed) {
		EffectiveSetting forcing = this.resolver.resolve(condition.key(), person, this.asOf);
		if (forcing.locked()) {
			return against(forcing, person, passed);
		}
		return this.catalog.get(condition.key())
			.values()
			.stream()
			.filter((value) -> !condition.oneOf().contains(value))
			.map((value) -> new Assignment(condition.key(), new Scope.User(person.subject().id()), value,
					Optional.empty(), "", this.asOf, ""))
			.map((choice) -> new UnlockSteps.Step(new SettingChange.Assign(choice), Set.of(ChangeAuthority.THE_PERSON)))
			.toList();
	}

}
