package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.ApplicableAssignments;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.SettingResolver;

/** Shows all settings at a scope. */
final class ScopeReader {

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	private final Account account;

	private final Assignments assignments;

	private final PersonReader people;

	private final Clock clock;

	ScopeReader(SettingCatalog catalog, SettingResolver resolver, Account account, Assignments assignments,
			PersonReader people, Clock clock) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.account = account;
		this.assignments = assignments;
		this.people = people;
		this.clock = clock;
	}

	ScopeSettings read(Scope scope) {
		if (scope instanceof Scope.User(PersonId id)) {
			return new ScopeSettings(scope, ofPerson(id));
		}
		Map<SettingKey, Assignment> account = new HashMap<>();
		Map<SettingKey, Assignment> here = new HashMap<>();
		this.assignments.policies().forEach((set) -> {
			if (set.scope().equals(new Scope.Account())) {
				account.put(set.key(), set);
			}
			if (set.scope().equals(scope)) {
				here.put(set.key(), set);
			}
		});
		return new ScopeSettings(scope,
				this.catalog.all()
					.stream()
					.map((definition) -> policy(definition, Optional.ofNullable(here.get(definition.key())),
							(scope instanceof Scope.Group) ? Optional.ofNullable(account.get(definition.key()))
									: Optional.empty()))
					.toList());
	}

	/** Returns the history of a setting at a scope, newest first. */
	List<PastAssignment> history(Scope scope, SettingKey key) {
		return this.assignments.history(scope, this.catalog.canonical(key));
	}

	private ScopeSetting policy(SettingDefinition definition, Optional<Assignment> here, Optional<Assignment> above) {
		Instant now = this.clock.instant();
		Optional<SettingValue> forced = definition.forcedBy(this.account.plan());
		if (forced.isPresent()) {
			return new ScopeSetting(definition, here, Optional.empty(), above, forced.get(),
					Optional.of(new Level.Plan()));
		}
		Optional<Assignment> lock = above.filter((set) -> set.lockedAt(now));
		SettingValue value = lock.or(() -> here)
			.or(() -> above)
			.map(Assignment::value)
			.orElse(definition.defaultValue());
		return new ScopeSetting(definition, here, Optional.empty(), above, value, lock.map((_) -> new Level.Account()));
	}

	private List<ScopeSetting> ofPerson(PersonId id) {
		PersonSettings person = this.people.read(this.people.find(id), Optional.empty());
		Instant now = this.clock.instant();
		return this.catalog.all().stream().map((definition) -> {
			EffectiveSetting effective = this.resolver.resolve(definition.key(), person, now);
			ApplicableAssignments candidates = person.about(definition.key());
			return new ScopeSetting(definition, candidates.ownChoice(), candidates.userLock(), Optional.empty(),
					effective.value(),
					Optional.of(effective).filter(EffectiveSetting::locked).map(EffectiveSetting::winner));
		}).toList();
	}

}
