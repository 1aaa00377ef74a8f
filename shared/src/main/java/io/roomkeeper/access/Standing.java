package io.roomkeeper.access;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Uid;

/** Whether somebody who signed in still has what they signed in with. */
public final class Standing {

	private final CurrentRoles roles;

	/**
	 * @param roles the roles that people have now
	 */
	public Standing(CurrentRoles roles) {
		this.roles = roles;
	}

	/**
	 * Whether that person is still there, enabled, and has all the roles they signed in
	 * with. Somebody whom no sync has seen keeps them while the directory is silent.
	 */
	public boolean ofPerson(Uid uid, DirectoryId id, Set<Role> had) {
		Optional<Set<Role>> now = this.roles.of(uid, id, had);
		return now.filter((roles) -> roles.containsAll(had)).isPresent();
	}

}
