package io.roomkeeper.setting.policy;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;

/** Where an assignment applies. */
public sealed interface Scope {

	/** For everyone. */
	record Account() implements Scope {
	}

	/** For the members of a group, including members through other groups. */
	record Group(GroupId id) implements Scope {
	}

	/**
	 * For one person: their own choice, or the value that an administrator locked for
	 * them.
	 */
	record User(PersonId id) implements Scope {
	}

}
