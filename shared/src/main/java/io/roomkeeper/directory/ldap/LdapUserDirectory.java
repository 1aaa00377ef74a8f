package io.roomkeeper.directory.ldap;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;

/** The directory, asked over LDAP. Every call opens its own connection and ends it. */
final class LdapUserDirectory implements UserDirectory {

	private final DirectorySettings settings;

	private final DirectoryFailures failures;

	private final DirectoryConnections connections;

	/**
	 * Does not connect yet.
	 * @throws io.roomkeeper.failure.MendableException when the certificate file cannot be
	 * used
	 */
	LdapUserDirectory(DirectorySettings settings) {
		this(settings, AnswerBounds.of(settings.server()));
	}

	LdapUserDirectory(DirectorySettings settings, AnswerBounds bounds) {
		this.settings = settings;
		this.failures = new DirectoryFailures(settings);
		this.connections = new DirectoryConnections(settings.server(), bounds);
	}

	@Override
	public String location() {
		return this.settings.location();
	}

	@Override
	public DirectoryCursor<DirectoryUser> users() {
		return search(this.settings.users(), new PersonMapper(this.settings.attributes()));
	}

	@Override
	public DirectoryCursor<DirectoryGroup> groups() {
		return search(this.settings.groups(), new GroupMapper(this.settings.attributes()));
	}

	private <T> DirectoryCursor<T> search(DirectorySettings.Search part, EntryMapper<T> mapper) {
		return new PagedSearch<>(session(), part.base(), part.filter(), mapper, this.settings.server().pageSize());
	}

	private DirectorySession session() {
		return new DirectorySession(this.connections, this.failures);
	}

	@Override
	public Optional<DirectoryUser> signIn(String uid, String password) {
		return new SignIn(this.settings, this.connections, this.failures).attempt(uid, password);
	}

	@Override
	public Set<GroupName> groupsOf(String dn) {
		try (DirectorySession session = session()) {
			return new GroupClimb(this.settings, session).from(dn);
		}
	}

}
