package io.roomkeeper.setting.resolution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;

/**
 * All assignments of one setting that may apply to one person.
 *
 * @param account the account's assignment
 * @param groups the assignments of groups; groups without this person are ignored
 * @param userLock the assignment that an administrator locked for the person
 * @param ownChoice the person's own choice
 * @param exception the exception that the person received last
 */
public record ApplicableAssignments(Optional<Assignment> account, Map<GroupId, Assignment> groups,
		Optional<Assignment> userLock, Optional<Assignment> ownChoice, Optional<SettingException> exception) {

	/** Nothing is set. */
	public static final ApplicableAssignments NONE = new ApplicableAssignments(Optional.empty(), Map.of(),
			Optional.empty(), Optional.empty(), Optional.empty());

	public ApplicableAssignments {
		groups = Map.copyOf(groups);
	}

	/** Returns a copy with an assignment, which replaces the one of the same scope. */
	public ApplicableAssignments with(Assignment assignment) {
		Optional<Assignment> added = Optional.of(assignment);
		return switch (assignment.scope()) {
			case Scope.Account() ->
				new ApplicableAssignments(added, this.groups, this.userLock, this.ownChoice, this.exception);
			case Scope.Group(GroupId id) -> {
				Map<GroupId, Assignment> changed = new HashMap<>(this.groups);
				changed.put(id, assignment);
				yield new ApplicableAssignments(this.account, changed, this.userLock, this.ownChoice, this.exception);
			}
			case Scope.User _ -> (assignment.slot() == AssignmentSlot.LOCK)
					? new ApplicableAssignments(this.account, this.groups, added, this.ownChoice, this.exception)
					: new ApplicableAssignments(this.account, this.groups, this.userLock, added, this.exception);
		};
	}

	/** Returns a copy without the assignment of a slot. */
	public ApplicableAssignments without(Scope scope, AssignmentSlot slot) {
		Optional<Assignment> nothing = Optional.empty();
		return switch (scope) {
			case Scope.Account() ->
				new ApplicableAssignments(nothing, this.groups, this.userLock, this.ownChoice, this.exception);
			case Scope.Group(GroupId id) -> {
				Map<GroupId, Assignment> changed = new HashMap<>(this.groups);
				changed.remove(id);
				yield new ApplicableAssignments(this.account, changed, this.userLock, this.ownChoice, this.exception);
			}
			case Scope.User _ -> (slot == AssignmentSlot.LOCK)
					? new ApplicableAssignments(this.account, this.groups, nothing, this.ownChoice, this.exception)
					: new ApplicableAssignments(this.account, this.groups, this.userLock, nothing, this.exception);
		};
	}

	/** Returns a copy with an exception, which replaces any other. */
	public ApplicableAssignments with(SettingException granted) {
		return new ApplicableAssignments(this.account, this.groups, this.userLock, this.ownChoice,
				Optional.of(granted));
	}

	/**
	 * Returns whether a lock of the account or of a group binds the person at that
	 * moment.
	 */
	boolean binds(Assignment assignment, Instant asOf) {
		return assignment.lockedAt(asOf) && !lifted(assignment, asOf);
	}

	/** Returns whether the person's exception lifts the lock at that moment. */
	boolean lifted(Assignment assignment, Instant asOf) {
		return assignment.lockedAt(asOf) && assignment.lock()
			.filter((lock) -> this.exception.filter((granted) -> granted.lifts(lock, asOf)).isPresent())
			.isPresent();
	}

}
