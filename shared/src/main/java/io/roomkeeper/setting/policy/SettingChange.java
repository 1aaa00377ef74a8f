package io.roomkeeper.setting.policy;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/** A change whose effect can be computed before it is made. */
public sealed interface SettingChange {

	/** Returns the scope of the change. */
	Scope scope();

	/** A change of one setting, which may affect many people. */
	sealed interface Setting extends SettingChange {

		/** Returns the setting that is changed. */
		SettingKey key();

	}

	/** Sets a value at a scope, or replaces or unlocks the existing one. */
	record Assign(Assignment assignment) implements Setting {

		@Override
		public Scope scope() {
			return this.assignment.scope();
		}

		@Override
		public SettingKey key() {
			return this.assignment.key();
		}
	}

	/** Withdraws the assignment of a slot. */
	record Withdraw(Scope scope, SettingKey key, AssignmentSlot slot) implements Setting {
	}

	/** Grants an exception to a person. */
	record Grant(SettingException exception) implements Setting {

		@Override
		public Scope scope() {
			return new Scope.User(this.exception.person());
		}

		@Override
		public SettingKey key() {
			return this.exception.key();
		}
	}

	/** Removes a person from a group that lists them directly. */
	record Leave(PersonId person, GroupId group) implements SettingChange {

		@Override
		public Scope scope() {
			return new Scope.User(this.person);
		}
	}

}
