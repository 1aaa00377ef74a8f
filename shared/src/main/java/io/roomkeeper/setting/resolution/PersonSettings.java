package io.roomkeeper.setting.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;

/**
 * A person and all assignments that may apply to that person.
 *
 * @param subject the person
 * @param candidates the assignments, by setting; settings without any are left out
 */
public record PersonSettings(Subject subject, Map<SettingKey, ApplicableAssignments> candidates) {

	public PersonSettings {
		candidates = Map.copyOf(candidates);
	}

	/** Returns the assignments of one setting. */
	public ApplicableAssignments about(SettingKey key) {
		return this.candidates.getOrDefault(key, ApplicableAssignments.NONE);
	}

	/** Returns the person after a change. A change for someone else has no effect. */
	public PersonSettings after(SettingChange change) {
		PersonId person = this.subject.id();
		return switch (change) {
			case SettingChange.Assign(Assignment assignment) ->
				concerns(assignment.scope()) ? about(assignment.key(), (before) -> before.with(assignment)) : this;
			case SettingChange.Withdraw(Scope scope, SettingKey key, AssignmentSlot slot) ->
				concerns(scope) ? about(key, (before) -> before.without(scope, slot)) : this;
			case SettingChange.Grant(SettingException exception) ->
				exception.person().equals(person) ? about(exception.key(), (before) -> before.with(exception)) : this;
			case SettingChange.Leave(PersonId who, GroupId group) ->
				who.equals(person) ? new PersonSettings(this.subject.without(group), this.candidates) : this;
		};
	}

	private boolean concerns(Scope scope) {
		return !(scope instanceof Scope.User(PersonId id)) || id.equals(this.subject.id());
	}

	private PersonSettings about(SettingKey key, UnaryOperator<ApplicableAssignments> change) {
		Map<SettingKey, ApplicableAssignments> changed = new HashMap<>(this.candidates);
		changed.put(key, change.apply(about(key)));
		return new PersonSettings(this.subject, changed);
	}

}
