package io.roomkeeper.setting.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Change;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;

/**
 * A person and all that is set and may concern them.
 *
 * @param subject the person
 * @param candidates by setting; settings about which no one said anything are left out
 */
public record PersonSettings(Subject subject, Map<SettingKey, Candidates> candidates) {

	public PersonSettings {
		candidates = Map.copyOf(candidates);
	}

	/** What is set about one setting. */
	public Candidates about(SettingKey key) {
		return this.candidates.getOrDefault(key, Candidates.NONE);
	}

	/** The same person after a change; one that concerns someone else changes nothing. */
	public PersonSettings after(Change change) {
		PersonId person = this.subject.id();
		return switch (change) {
			case Change.Assign(Assignment assignment) ->
				concerns(assignment.scope()) ? about(assignment.key(), (before) -> before.with(assignment)) : this;
			case Change.Withdraw(Scope scope, SettingKey key, boolean locked) ->
				concerns(scope) ? about(key, (before) -> before.without(scope, locked)) : this;
			case Change.Grant(SettingException exception) ->
				exception.person().equals(person) ? about(exception.key(), (before) -> before.with(exception)) : this;
			case Change.Leave(PersonId who, GroupId group) ->
				who.equals(person) ? new PersonSettings(this.subject.without(group), this.candidates) : this;
		};
	}

	private boolean concerns(Scope scope) {
		return !(scope instanceof Scope.User(PersonId id)) || id.equals(this.subject.id());
	}

	private PersonSettings about(SettingKey key, UnaryOperator<Candidates> change) {
		Map<SettingKey, Candidates> changed = new HashMap<>(this.candidates);
		changed.put(key, change.apply(about(key)));
		return new PersonSettings(this.subject, changed);
	}

}
