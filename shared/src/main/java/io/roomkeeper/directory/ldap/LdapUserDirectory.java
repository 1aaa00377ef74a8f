package io.roomkeeper.directory.ldap;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.connection.AnswerBounds;
import io.roomkeeper.directory.ldap.connection.DirectoryConnections;
import io.roomkeeper.directory.ldap.connection.DirectoryFailures;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.DirectorySettings.AttributeNames;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.PersonMapper;
import io.roomkeeper.directory.ldap.connection.ServerState;
import io.roomkeeper.directory.ldap.group.GroupCursor;
import io.roomkeeper.directory.ldap.group.GroupMapper;
import io.roomkeeper.directory.ldap.group.GroupMembers;
import io.roomkeeper.directory.ldap.group.ListedGroup;
import io.roomkeeper.directory.ldap.group.TransitiveGroups;
import io.roomkeeper.directory.ldap.search.PagedSearch;
import io.roomkeeper.directory.ldap.search.ReadAhead;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Reads the directory over LDAP. Every call opens and closes its own connection. */
public final class LdapUserDirectory implements UserDirectory {

	/**
	 * How many pages of people are fetched ahead. A page takes at most an eighth of the
	 * memory. One group may have everyone as members, so only one page of groups is
	 * fetched at a time.
	 */
	private static final int PAGES_OF_PEOPLE = 3;

	/** A thousand groups with all their members would exceed the limit of one answer. */
	private static final int GROUPS_A_PAGE = 10;

	/** Retries for as long as a server usually takes to restart: half a minute. */
	private static final RetryPolicy PATIENCE = RetryPolicy.builder()
		.maxRetries(4)
		.delay(Duration.ofSeconds(1))
		.multiplier(2)
		.predicate(LdapUserDirectory::mayPass)
		.build();

	private final RetryTemplate retry;

	private final DirectorySettings settings;

	private final DirectoryFailures failures;

	private final DirectoryConnections connections;

	private volatile @Nullable String idAttribute;

	/**
	 * Prepares the connections but does not connect yet.
	 * @throws io.roomkeeper.failure.FixableException if the certificate file cannot be
	 * used
	 */
	public LdapUserDirectory(DirectorySettings settings) {
		this(settings, AnswerBounds.of(settings.server()));
	}

	public LdapUserDirectory(DirectorySettings settings, AnswerBounds bounds) {
		this(settings, bounds, PATIENCE);
	}

	public LdapUserDirectory(DirectorySettings settings, AnswerBounds bounds, RetryPolicy patience) {
		this.retry = new RetryTemplate(patience);
		this.settings = settings;
		this.failures = new DirectoryFailures(settings);
		this.connections = new DirectoryConnections(settings.server(), bounds);
	}

	@Override
	public String location() {
		return this.settings.location();
	}

	@Override
	public String base() {
		return this.settings.base();
	}

	@Override
	public String namingContext() {
		try (DirectorySession session = session()) {
			return NamingContext.of(session, this.settings.base());
		}
	}

	@Override
	public DirectoryCursor<DirectoryUser> users() {
		return users("", LdapUserDirectory::asItIs, PersonMapper::new);
	}

	/**
	 * Returns the people who also match another filter.
	 * @param more the other filter; empty for everyone
	 * @param check checks the connection before it is used
	 */
	DirectoryCursor<DirectoryUser> users(String more, Consumer<DirectorySession> check,
			Function<AttributeNames, EntryMapper<DirectoryUser>> mapper) {
		return search(this.settings.users(), more, check, mapper, Integer.MAX_VALUE, PAGES_OF_PEOPLE);
	}

	@Override
	public DirectoryCursor<DirectoryGroup> groups() {
		return groups("", LdapUserDirectory::asItIs, GroupMapper::new);
	}

	/**
	 * Returns the groups that also match another filter.
	 * @param more the other filter; empty for all groups
	 * @param check checks the connection before it is used
	 */
	DirectoryCursor<DirectoryGroup> groups(String more, Consumer<DirectorySession> check,
			Function<AttributeNames, EntryMapper<ListedGroup>> mapper) {
		return new GroupCursor(search(this.settings.groups(), more, check, mapper, GROUPS_A_PAGE, 1),
				new GroupMembers(this.settings, this::session));
	}

	private <T> DirectoryCursor<T> search(DirectorySettings.Search part, String more, Consumer<DirectorySession> check,
			Function<AttributeNames, EntryMapper<T>> mapper, int mostAPage, int pagesAhead) {
		DirectorySession session = patientSession();
		try {
			check.accept(session);
			String filter = more.isEmpty() ? part.filter() : "(&" + part.filter() + more + ")";
			return new ReadAhead<>(new PagedSearch<>(session, part.base(), filter, mapper.apply(names(session)),
					Math.min(this.settings.server().pageSize(), mostAPage)), pagesAhead);
		}
		catch (DirectoryException ex) {
			session.close();
			throw ex;
		}
	}

	@SuppressWarnings("unused") // one connection is as good as another
	private static void asItIs(DirectorySession session) {
	}

	@Override
	public DirectoryReading everything() {
		return new LdapReading(this, state(), null);
	}

	@Override
	public Optional<DirectoryReading> changesSince(ChangeMark mark) {
		ServerState state = state();
		boolean goesOn = state.kind() == mark.kind() && state.server().equals(mark.server()) && state.countable()
				&& state.updates().orElse(mark.reached()) >= mark.reached();
		return goesOn ? Optional.of(new LdapReading(this, state, mark)) : Optional.empty();
	}

	private ServerState state() {
		try (DirectorySession session = patientSession()) {
			return ServerState.of(session);
		}
	}

	@Override
	public long scope() {
		return this.settings.scope();
	}

	/**
	 * Returns which attributes to read. Asks the server where the configuration leaves it
	 * open.
	 */
	public AttributeNames names(DirectorySession session) {
		String id = this.idAttribute;
		if (id == null) {
			id = new IdentityAttribute(this.settings).ask(session);
			this.idAttribute = id;
		}
		return this.settings.attributes().withId(id);
	}

	/**
	 * Opens a connection for background work. If the server cannot be reached, it tries
	 * again after growing pauses.
	 */
	private DirectorySession patientSession() {
		return this.retry.invoke(this::session);
	}

	/** Returns whether a failure may be temporary. */
	static boolean mayPass(Throwable ex) {
		return ex instanceof DirectoryException failure && failure.kind() == Kind.UNREACHABLE;
	}

	/** Opens a connection and signs in. */
	public DirectorySession session() {
		return new DirectorySession(this.connections, this.failures);
	}

	@Override
	public Optional<DirectoryUser> signIn(String uid, String password) {
		return signIn().attempt(uid, password);
	}

	@Override
	public Optional<DirectoryUser> find(String uid) {
		return uid.isBlank() ? Optional.empty() : signIn().onlyOne(uid.strip());
	}

	private SignIn signIn() {
		return new SignIn(this.settings, this.connections, this.failures, this::names);
	}

	@Override
	public Set<GroupName> groupsOf(String dn) {
		try (DirectorySession session = session()) {
			return new TransitiveGroups(this.settings, session).from(dn);
		}
	}

}
