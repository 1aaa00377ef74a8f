package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Decides which changes are allowed, regardless of their origin. */
public final class SettingChangeValidator {

	/**
	 * The setting that enables personal meeting IDs. If it is off, rooms and links are
	 * invalid.
	 */
	public static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	private final ResolutionModel model;

	private final Account account;

	private final Groups groups;

	private final Assignments assignments;

	private final PersonReader people;

	private final CurrentIndex index;

	private final GroupRights rights;

	private final Clock clock;

	SettingChangeValidator(SettingCatalog catalog, SettingResolver resolver, ResolutionModel model, Account account,
			Groups groups, Assignments assignments, PersonReader people, CurrentIndex index, GroupRights rights,
			Clock clock) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.model = model;
		this.account = account;
		this.groups = groups;
		this.assignments = assignments;
		this.people = people;
		this.index = index;
		this.rights = rights;
		this.clock = clock;
	}

	/** Returns the proposed assignment if the actor may make it. */
	Assignment admit(Actor actor, ProposedAssignment proposed) {
		requireAuthor(actor, proposed.scope(), proposed.slot());
		Assignment assignment = checked(actor, proposed);
		requireUnlocked(assignment);
		return assignment;
	}

	/** Returns the proposed assignment if it is valid. */
	Assignment checked(Actor actor, ProposedAssignment proposed) {
		SettingDefinition definition = this.catalog.get(proposed.key());
		SettingValue value = definition.value(proposed.value().text());
		String reason = reason(proposed.reason());
		Instant now = this.clock.instant();
		if (proposed.until().filter((until) -> !until.isAfter(now)).isPresent()) {
			throw new InvalidInputException(
					FailureText.of("lock.past", Argument.text(proposed.until().get().toString())));
		}
		if (!proposed.locked() && (proposed.until().isPresent() || proposed.noExceptions())) {
			throw new InvalidInputException(FailureText.of("lock.none"));
		}
		requireKnown(proposed.scope());
		return new ProposedAssignment(proposed.scope(), definition.key(), value, proposed.locked(), proposed.until(),
				proposed.noExceptions(), reason)
			.by(actor.name(), now);
	}

	/**
	 * Checks that the actor may change settings at the scope. Admins may change every
	 * scope, a group's administrators their group, and everyone their own choices.
	 */
	void requireAuthor(Actor actor, Scope scope, AssignmentSlot slot) {
		if (!mayAuthor(actor, scope, slot)) {
			actor.require(Role.ADMIN);
		}
	}

	/** Checks that the actor may see what is set at the scope. */
	void requireReader(Actor actor, Scope scope) {
		switch (scope) {
			case Scope.Account() -> actor.require(Role.ADMIN, Role.HELPDESK);
			case Scope.Group(GroupId group) -> this.rights.requireReader(actor, group);
			case Scope.User(PersonId id) -> this.people.requireReader(actor, this.people.find(id));
		}
	}

	boolean mayAuthor(Actor actor, Scope scope, AssignmentSlot slot) {
		return switch (scope) {
			case Scope.Account() -> actor.hasAny(Role.ADMIN);
			case Scope.Group(GroupId group) -> this.rights.mayAdminister(actor, group);
			case Scope.User(PersonId id) -> actor.hasAny(Role.ADMIN)
					|| (slot == AssignmentSlot.VALUE && this.people.isSelf(actor, this.people.find(id)));
		};
	}

	/** Checks that no wider scope locks the setting for this one. */
	private void requireUnlocked(Assignment assignment) {
		SettingKey key = assignment.key();
		if (assignment.scope() instanceof Scope.User(PersonId id)) {
			EffectiveSetting effective = this.resolver.resolve(key,
					this.people.read(this.people.find(id), Optional.empty()), assignment.at());
			boolean ownLock = effective.winner() instanceof Level.User && assignment.lock().isPresent();
			if (effective.locked() && !ownLock) {
				Candidate winner = effective.explanation().winner();
				throw new SettingLockedException(key, winner.name().isEmpty() ? "locked" : "locked.in", winner.name(),
						winner.code());
			}
			return;
		}
		if (this.catalog.get(key).forcedBy(this.account.plan()).isPresent()) {
			throw new SettingLockedException(key, "locked.plan", "", ReasonCode.PLAN_FORCED);
		}
		if (assignment.scope() instanceof Scope.Group
				&& this.assignments.find(new Scope.Account(), key, AssignmentSlot.VALUE)
					.filter((account) -> account.lockedAt(assignment.at()))
					.isPresent()) {
			throw new SettingLockedException(key, "locked.account", "", ReasonCode.ACCOUNT_LOCK);
		}
	}

	/**
	 * Checks that the change needs no plan. Disabling personal meeting IDs for many
	 * people at once needs one.
	 */
	void requireNoPlan(SettingChange.Setting change) {
		if (needsPlan(change)) {
			throw new NeedsPlanException();
		}
	}

	boolean needsPlan(SettingChange.Setting change) {
		if (change.scope() instanceof Scope.User || !this.catalog.decidedBy(change.key()).contains(PERSONAL_MEETING)) {
			return false;
		}
		boolean turnsOff = change instanceof SettingChange.Assign(Assignment set) && set.key().equals(PERSONAL_MEETING)
				&& !set.value().isOn()
				&& this.assignments.find(set.scope(), set.key(), AssignmentSlot.VALUE)
					.filter((before) -> !before.value().isOn())
					.isEmpty();
		return turnsOff || this.index.get()
			.blastRadius(PERSONAL_MEETING, List.of(change), this.model, this.clock.instant())
			.moves()
			.stream()
			.anyMatch((move) -> !move.to().isOn());
	}

	private void requireKnown(Scope scope) {
		requireGroup(scope, (group) -> !group.missing());
	}

	/**
	 * Checks that the scope exists or existed. A missing group passes, because its
	 * assignments can still be read.
	 */
	void requireExisting(Scope scope) {
		requireGroup(scope, (_) -> true);
	}

	private void requireGroup(Scope scope, Predicate<Group> which) {
		if (scope instanceof Scope.Group(GroupId id) && this.groups.find(id).filter(which).isEmpty()) {
			throw new NotFoundException(FailureText.of("group.none", Argument.id(id.value())));
		}
	}

	/**
	 * Returns a reason as it is stored; may be empty.
	 * @throws InvalidInputException if it is too long or contains no text
	 */
	public static String reason(String typed) {
		return ValueGate.typedOrEmpty(ValueKind.TYPED_TEXT, Message.of("typed.reason"), typed);
	}

}
