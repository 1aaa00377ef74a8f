package io.roomkeeper.setting.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;

/**
 * Decides one setting for one person, without the effect of other settings. The checks in
 * {@link #decide()} follow the order of precedence. The explanation also takes the
 * deciding candidate from this class.
 */
public final class Precedence {

	private final SettingDefinition definition;

	private final Subject subject;

	private final ApplicableAssignments candidates;

	private final Instant asOf;

	private final List<EffectiveMembership> memberships;

	private final GroupRule rule;

	private final GroupRule.DecidingGroups deciding;

	Precedence(SettingDefinition definition, PersonSettings person, Instant asOf, List<EffectiveMembership> memberships,
			GroupRule rule) {
		this.definition = definition;
		this.subject = person.subject();
		this.candidates = person.about(definition.key());
		this.asOf = asOf;
		this.memberships = memberships;
		this.rule = rule;
		this.deciding = rule.choose(managing(), definition, this::binds);
	}

	Decision decide() {
		Optional<SettingValue> forced = this.definition.forcedBy(this.subject.plan());
		if (forced.isPresent()) {
			return new Decision(forced.get(), true, new Level.Plan());
		}
		if (lacksLicence()) {
			return new Decision(this.definition.off(), true, new Level.Licence());
		}
		return byAccountLock().or(this::byGroupLock)
			.or(this::byUserLock)
			.or(this::byOwnChoice)
			.or(this::byEndedUserLock)
			.or(this::byGroupValue)
			.or(this::byAccountValue)
			.orElseGet(() -> new Decision(this.definition.defaultValue(), false, new Level.CatalogueDefault()));
	}

	private Optional<Decision> byAccountLock() {
		return this.candidates.account().filter(this::binds).map((set) -> decision(set, true, new Level.Account()));
	}

	private Optional<Decision> byGroupLock() {
		return this.deciding.lock().map((group) -> decision(group, true));
	}

	private Optional<Decision> byUserLock() {
		return this.candidates.userLock()
			.filter((set) -> set.lockedAt(this.asOf))
			.map((set) -> decision(set, true, new Level.User()));
	}

	private Optional<Decision> byOwnChoice() {
		return this.candidates.ownChoice().map((set) -> decision(set, false, new Level.OwnChoice()));
	}

	private Optional<Decision> byEndedUserLock() {
		return this.candidates.userLock().map((set) -> decision(set, false, new Level.User()));
	}

	private Optional<Decision> byGroupValue() {
		return this.deciding.value().map((group) -> decision(group, false));
	}

	private Optional<Decision> byAccountValue() {
		return this.candidates.account().map((set) -> decision(set, false, new Level.Account()));
	}

	boolean lacksLicence() {
		return this.definition.needs().licensedOnly() && this.subject.licence() == Licence.BASIC;
	}

	boolean binds(Assignment assignment) {
		return this.candidates.binds(assignment, this.asOf);
	}

	List<ManagingGroup> managing() {
		return this.memberships.stream()
			.filter((group) -> this.candidates.groups().containsKey(group.id()))
			.map((group) -> new ManagingGroup(group,
					Optional.ofNullable(this.candidates.groups().get(group.id())).orElseThrow()))
			.toList();
	}

	/**
	 * Returns why a group does not decide, apart from candidates that outrank all groups.
	 */
	Optional<ReasonCode> passedOver(ManagingGroup group) {
		return this.rule.passedOver(group, this.deciding, this.definition, this::binds);
	}

	SettingDefinition definition() {
		return this.definition;
	}

	ApplicableAssignments candidates() {
		return this.candidates;
	}

	List<EffectiveMembership> memberships() {
		return this.memberships;
	}

	Instant asOf() {
		return this.asOf;
	}

	private static Decision decision(ManagingGroup group, boolean locked) {
		return decision(group.assignment(), locked, new Level.Group(group.membership().id()));
	}

	private static Decision decision(Assignment assignment, boolean locked, Level winner) {
		return new Decision(assignment.value(), locked, winner);
	}

}
