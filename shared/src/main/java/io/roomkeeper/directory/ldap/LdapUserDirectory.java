package io.roomkeeper.directory.ldap;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.DirectorySettings.AttributeNames;
import org.jspecify.annotations.Nullable;

/** The directory, asked over LDAP. Every call opens its own connection and ends it. */
final class LdapUserDirectory implements UserDirectory {

	private final DirectorySettings settings;

	private final DirectoryFailures failures;

	private final DirectoryConnections connections;

	private volatile @Nullable String idAttribute;

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
		return search(this.settings.users(), PersonMapper::new);
	}

	@Override
	public DirectoryCursor<DirectoryGroup> groups() {
		return new GroupCursor(search(this.settings.groups(), GroupMapper::new),
				new GroupMembers(this.settings, this::session));
	}

	private <T> DirectoryCursor<T> search(DirectorySettings.Search part,
			Function<AttributeNames, EntryMapper<T>> mapper) {
		DirectorySession session = session();
		try {
			return new ReadAhead<>(new PagedSearch<>(session, part.base(), part.filter(), mapper.apply(names(session)),
					this.settings.server().pageSize()));
		}
		catch (DirectoryException ex) {
			session.close();
			throw ex;
		}
	}

	/** Which attributes hold what; the server is asked for what is open. */
	AttributeNames names(DirectorySession session) {
		String id = this.idAttribute;
		if (id == null) {
			id = new IdentityAttribute(this.settings).ask(session);
			this.idAttribute = id;
		}
		return this.settings.attributes().withId(id);
	}

	/** A connection of its own, signed in. */
	DirectorySession session() {
		return new DirectorySession(this.connections, this.failures);
	}

	@Override
	public Optional<DirectoryUser> signIn(String uid, String password) {
		return new SignIn(this.settings, this.connections, this.failures, this::names).attempt(uid, password);
	}

	@Override
	public Set<GroupName> groupsOf(String dn) {
		try (DirectorySession session = session()) {
			return new GroupClimb(this.settings, session).from(dn);
		}
	}

}
