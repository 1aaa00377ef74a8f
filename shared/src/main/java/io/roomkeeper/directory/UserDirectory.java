package io.roomkeeper.directory;

import java.util.Optional;
import java.util.Set;

/**
 * The organisation's directory: its people and groups, and the check of passwords at
 * sign-in.
 */
public interface UserDirectory {

	/** Returns the directory's address and base for messages, without secrets. */
	String location();

	/** Returns the configured base DN. */
	default String base() {
		return location();
	}

	/**
	 * Returns the naming context that contains the base, as the server writes it, or the
	 * base itself if the server does not provide one. It identifies the directory
	 * regardless of its address.
	 * @throws DirectoryException if the directory does not answer
	 */
	default String namingContext() {
		return base();
	}

	/**
	 * Returns all people, in the directory's order.
	 * @throws DirectoryException if the directory cannot be reached or truncates its
	 * answer
	 */
	DirectoryCursor<DirectoryUser> users();

	/**
	 * Returns all groups with their members.
	 * @throws DirectoryException if the directory cannot be reached or truncates its
	 * answer
	 */
	DirectoryCursor<DirectoryGroup> groups();

	/**
	 * Begins a reading of all entries that ends with a mark.
	 * @throws DirectoryException if the directory cannot be reached
	 */
	default DirectoryReading everything() {
		return DirectoryReading.of(this);
	}

	/**
	 * Begins a reading of the changes since a mark, which does not include deletions.
	 * Empty if the mark is invalid because another server answers, or the server has
	 * restarted its count.
	 * @throws DirectoryException if the directory cannot be reached
	 */
	default Optional<DirectoryReading> changesSince(ChangeMark mark) {
		return Optional.empty();
	}

	/**
	 * Returns a fingerprint of the reading configuration: bind name, address, filters and
	 * attributes. A mark is invalid once the fingerprint differs.
	 */
	default long scope() {
		return 0;
	}

	/**
	 * Checks a password by binding as that person.
	 * @param uid the typed user name
	 * @param password the typed password; an empty one is always refused
	 * @return the person, or empty if name and password do not match
	 * @throws DirectoryException if the directory does not answer
	 */
	Optional<DirectoryUser> signIn(String uid, String password);

	/**
	 * Returns the person with that name as the directory has them now. Empty if there is
	 * none, the account is disabled, or several people have the name.
	 * @throws DirectoryException if the directory does not answer
	 */
	Optional<DirectoryUser> find(String uid);

	/**
	 * Returns the groups that currently hold this entry, directly or through other
	 * groups.
	 * @param dn a person's DN
	 */
	Set<GroupName> groupsOf(String dn);

	/**
	 * Sends a minimal request to check that the directory answers.
	 * @throws DirectoryException if the directory does not answer
	 */
	default void ping() {
		groupsOf("cn=nobody");
	}

	/** A group's DN and common name. */
	record GroupName(String dn, String name) {

	}

}
