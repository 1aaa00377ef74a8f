package io.roomkeeper.setting.policy;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/** Something that could be done, and whose effect can be asked for before it is. */
public sealed interface SettingChange {

	/** Who is meant. */
	Scope scope();

	/** A change of one setting, which may concern many. */
	sealed interface Setting extends SettingChange {

		/** The setting that is changed. */
		SettingKey key();

	}

	/** A value is given at a scope, or what stood there is replaced or unlocked. */
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

	/**
	 * What is set at a scope is withdrawn.
	 *
	 * @param locked for a person: whether what was locked for them goes, or their choice
	 */
	record Withdraw(Scope scope, SettingKey key, boolean locked) implements Setting {
	}

	/** A person gets an exception. */
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

	/** A person leaves a group that holds them directly. */
	record Leave(PersonId person, GroupId group) implements SettingChange {

		@Override
		public Scope scope() {
			return new Scope.User(this.person);
		}
	}

}
