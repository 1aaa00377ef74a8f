package io.roomkeeper.signin;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Uid;

/** Checks whether a signed-in person still has the roles with which they signed in. */
public final class AccountStatusChecker {

	private final CurrentRoles roles;

	/**
	 * @param roles the current roles of people
	 */
	public AccountStatusChecker(CurrentRoles roles) {
		this.roles = roles;
	}

	/**
	 * Returns whether that person is still present and enabled, and has all the roles
	 * with which they signed in. A person whom no sync has seen keeps the roles while the
	 * directory does not answer.
	 */
	public boolean ofPerson(Uid uid, DirectoryId id, Set<Role> had) {
		Optional<Set<Role>> now = this.roles.of(uid, id, had);
		return now.filter((roles) -> roles.containsAll(had)).isPresent();
	}

}
