package io.roomkeeper.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.CurrentRoles;
import io.roomkeeper.signin.Operators;
import io.roomkeeper.signin.RoleGroups;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.text.Message;
import io.roomkeeper.token.TokenRights;
import io.roomkeeper.token.Tokens;

/** Tokens on a real database, with a directory that tests change. */
public final class TokenFixture implements AutoCloseable {

	public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

	public static final Actor ADMIN = new Actor("boss", Set.of(Role.ADMIN, Role.USER), Origin.COMMAND);

	public final TestDatabase database = TestDatabase.hsqldb();

	public final SmallDirectory directory = new SmallDirectory();

	public final TokenRights rights = rights(NOW);

	public final Tokens tokens = tokens(NOW);

	private final Map<String, GroupId> groups = new HashMap<>();

	/** Returns the tokens service as of another moment. */
	public Tokens tokens(Instant now) {
		return new Tokens(this.database.apiTokens(), rights(now), new PersonLookup(this.database.people()),
				new Operators(Map.of("deploy", new Uid("ana")), new PersonLookup(this.database.people())),
				this.database.auditedTransaction(clock(now)), clock(now));
	}

	private TokenRights rights(Instant now) {
		return new TokenRights(this.database.apiTokens(), this.database.people(), roles(now), clock(now));
	}

	/** Returns the roles of people at a moment, without a cache. */
	CurrentRoles roles(Instant now) {
		return new CurrentRoles(() -> this.directory, new PersonLookup(this.database.people()), this.database.groups(),
				new RoleGroups(Set.of("admins"), Set.of("helpdesk")), Duration.ZERO, clock(now));
	}

	private static Clock clock(Instant now) {
		return Clock.fixed(now, ZoneOffset.UTC);
	}

	/** Adds a person to the directory and stores the person as a sync does. */
	public Person add(String uid, String... groups) {
		PersonId id = this.database.people().allot(1);
		Person person = new Person(id, user(uid, "entry-" + id.value()), Optional.empty());
		this.database.people().add(List.of(person), NOW);
		this.directory.put(person.seen(), groups);
		for (String name : groups) {
			join(id, name);
		}
		return person;
	}

	private void join(PersonId person, String name) {
		GroupId group = this.groups.get(name);
		if (group != null) {
			this.database.groups().changeMembers(group, List.of(person), List.of(), NOW);
			return;
		}
		GroupId id = this.database.groups().allot(1);
		this.database.groups()
			.add(List.of(new Group(id, Optional.of(new DirectoryId("group-" + name)), Optional.of("cn=" + name), name,
					id.value(), false)), NOW);
		this.database.groups().found(id, List.of(person));
		this.groups.put(name, id);
	}

	/** Adds a person to a group. */
	public GroupId group(String name) {
		return Objects.requireNonNull(this.groups.get(name));
	}

	/** Stores that a person has left a group, as a sync does. */
	public void syncLeaving(Person person, String group) {
		this.database.groups().changeMembers(group(group), List.of(), List.of(person.id()), NOW);
	}

	/** Returns the entry of a person. */
	public static DirectoryUser user(String uid, String id) {
		return new DirectoryUser(new DirectoryId(id), "uid=" + uid, new Uid(uid), uid, uid, "", Optional.empty(),
				Licence.BASIC, Optional.empty(), Optional.empty());
	}

	@Override
	public void close() {
		this.database.close();
	}

	/** A directory of a few people that can stop responding. */
	public static final class SmallDirectory implements UserDirectory {

		private final Map<String, DirectoryUser> people = new HashMap<>();

		private final Map<String, Set<GroupName>> groups = new HashMap<>();

		private boolean silent;

		public int asked;

		public void put(DirectoryUser user, String... in) {
			this.people.put(user.uid().key(), user);
			this.groups.put(user.dn(),
					Arrays.stream(in).map((name) -> new GroupName("cn=" + name, name)).collect(Collectors.toSet()));
		}

		public void remove(String uid) {
			this.people.remove(uid);
		}

		public void fallSilent() {
			this.silent = true;
		}

		@Override
		public String location() {
			return "nowhere";
		}

		@Override
		public DirectoryCursor<DirectoryUser> users() {
			throw new UnsupportedOperationException();
		}

		@Override
		public DirectoryCursor<DirectoryGroup> groups() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<DirectoryUser> signIn(String uid, String password) {
			return Optional.empty();
		}

		@Override
		public Optional<DirectoryUser> find(String uid) {
			this.asked++;
			answer();
			return Optional.ofNullable(this.people.get(new Uid(uid).key()));
		}

		@Override
		public Set<GroupName> groupsOf(String dn) {
			answer();
			return this.groups.getOrDefault(dn, Set.of());
		}

		private void answer() {
			if (this.silent) {
				throw new DirectoryException(DirectoryException.Kind.TIMED_OUT,
						Message.literal("No answer from nowhere"), Message.literal("Wait"), null);
			}
		}

	}

}
