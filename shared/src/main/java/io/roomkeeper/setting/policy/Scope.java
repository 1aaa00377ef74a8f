package io.roomkeeper.setting.policy;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;

/** Where a value is given. */
public sealed interface Scope {

	/** For everyone. */
	record Account() implements Scope {
	}

	/** For the members of a group, also those who are in it through other groups. */
	record Group(GroupId id) implements Scope {
	}

	/**
	 * For one person: their own choice, or, locked, what an administrator set for them.
	 */
	record User(PersonId id) implements Scope {
	}

}
