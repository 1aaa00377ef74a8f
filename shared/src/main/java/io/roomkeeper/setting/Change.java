package io.roomkeeper.setting;

import io.roomkeeper.directory.PersonId;
import io.roomkeeper.group.GroupId;

/** Something that could be done, and whose effect can be asked for before it is. */
public sealed interface Change {

	/** A value is given at a scope, or what stood there is replaced or unlocked. */
	record Assign(Assignment assignment) implements Change {
	}

	/**
	 * What is set at a scope is withdrawn.
	 *
	 * @param locked for a person: whether what was locked for them goes, or their choice
	 */
	record Withdraw(Scope scope, SettingKey key, boolean locked) implements Change {
	}

	/** A person gets an exception. */
	record Grant(SettingException exception) implements Change {
	}

	/** A person leaves a group that holds them directly. */
	record Leave(PersonId person, GroupId group) implements Change {
	}

}
