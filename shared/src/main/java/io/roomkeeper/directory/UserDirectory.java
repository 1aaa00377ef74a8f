package io.roomkeeper.directory;

import java.util.Optional;
import java.util.Set;

/**
 * The organisation's directory: everybody who exists, every group, and who they are when
 * they sign in.
 */
public interface UserDirectory {

	/**
	 * The directory's address and base for messages, without secrets.
	 */
	String location();

	/** The distinguished name at which the directory begins, as it is configured. */
	default String base() {
		return location();
	}

	/**
	 * What the directory is, whatever its address: the naming context that holds the
	 * base, as the server writes it; the base itself where the server does not tell.
	 * @throws DirectoryException when the directory cannot answer
	 */
	default String namingContext() {
		return base();
	}

	/**
	 * Everybody, in the directory's order.
	 * @throws DirectoryException when the directory cannot be reached or cuts its answer
	 * short
	 */
	DirectoryCursor<DirectoryUser> users();

	/**
	 * Every group with its members.
	 * @throws DirectoryException when the directory cannot be reached or cuts its answer
	 * short
	 */
	DirectoryCursor<DirectoryGroup> groups();

	/**
	 * Begins a reading of everything that tells afterwards how far it has come.
	 * @throws DirectoryException when the directory cannot be reached
	 */
	default DirectoryReading everything() {
		return DirectoryReading.of(this);
	}

	/**
	 * Begins a reading of what was changed since a mark. Deletions cannot be seen that
	 * way. Empty where the mark is worth nothing: another server answers, or it counts
	 * its changes anew.
	 * @throws DirectoryException when the directory cannot be reached
	 */
	default Optional<DirectoryReading> changesSince(ChangeMark mark) {
		return Optional.empty();
	}

	/**
	 * A fingerprint of what is read of the directory: as whom, from where, by which
	 * filters and attributes. A mark is worth nothing once it differs.
	 */
	default long scope() {
		return 0;
	}

	/**
	 * Checks a password by binding as that person.
	 * @param uid what was typed as the user name
	 * @param password what was typed as the password; an empty one is always refused
	 * @return the person, or empty where name and password do not belong together
	 * @throws DirectoryException when the directory cannot answer
	 */
	Optional<DirectoryUser> signIn(String uid, String password);

	/**
	 * The one person of that name as the directory knows them now; empty for nobody, for
	 * somebody whose account is disabled, and where several have the name.
	 * @throws DirectoryException when the directory cannot answer
	 */
	Optional<DirectoryUser> find(String uid);

	/**
	 * The groups that hold this entry, directly or through other groups, asked of the
	 * directory now.
	 * @param dn a person's DN
	 */
	Set<GroupName> groupsOf(String dn);

	/**
	 * Asks the directory something small, as a sign of life.
	 * @throws DirectoryException when the directory cannot answer
	 */
	default void ping() {
		groupsOf("cn=nobody");
	}

	/**
	 * A group's DN and common name.
	 *
	 * @param dn where it stands
	 * @param name its common name
	 */
	record GroupName(String dn, String name) {

	}

}
