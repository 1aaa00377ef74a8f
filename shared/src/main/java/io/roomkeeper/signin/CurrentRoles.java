package io.roomkeeper.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.UserDirectory.GroupName;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;

/**
 * Determines people's current roles. The directory decides, and its answer is cached for
 * a while. If the directory does not answer, the last sync decides.
 */
public final class CurrentRoles {

	private static final int REMEMBERED = 10_000;

	private final Supplier<UserDirectory> directory;

	private final PersonLookup people;

	private final GroupState groups;

	private final RoleGroups roleGroups;

	private final Duration patience;

	private final Clock clock;

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	/**
	 * @param directory supplies the directory
	 * @param people finds the people seen by the last sync
	 * @param groups the groups seen by the last sync
	 * @param roleGroups the groups that grant roles
	 * @param patience how long an answer is cached
	 */
	public CurrentRoles(Supplier<UserDirectory> directory, PersonLookup people, GroupState groups,
			RoleGroups roleGroups, Duration patience, Clock clock) {
		this.directory = directory;
		this.people = people;
		this.groups = groups;
		this.roleGroups = roleGroups;
		this.patience = patience;
		this.clock = clock;
	}

	/**
	 * Returns the roles of a person. Empty if the person is missing from the directory,
	 * is disabled there, or no longer has the uid.
	 * @param person as the last sync saw them
	 */
	public Optional<Set<Role>> of(Person person) {
		if (person.missingSince().isPresent()) {
			return Optional.empty();
		}
		return of(person.seen().uid(), person.seen().id());
	}

	/**
	 * Returns the roles of the person with that uid and that directory id. Empty if there
	 * is no such person, or they are disabled.
	 */
	public Optional<Set<Role>> of(Uid uid, DirectoryId id) {
		return remembered(uid.key() + " " + id.value(), () -> ask(uid, id::equals, Set.of()));
	}

	/**
	 * Returns the roles of a person who signed in.
	 * @param signedInWith the roles to use if the directory does not answer and no sync
	 * has seen that person
	 */
	public Optional<Set<Role>> of(Uid uid, DirectoryId id, Set<Role> signedInWith) {
		return remembered(uid.key() + " " + id.value() + " " + signedInWith, () -> ask(uid, id::equals, signedInWith));
	}

	/** Returns the roles of the person who has that uid now; empty if there is none. */
	public Optional<Set<Role>> of(Uid uid) {
		return remembered(uid.key(), () -> ask(uid, (_) -> true, Set.of()));
	}

	private Optional<Set<Role>> ask(Uid uid, Predicate<DirectoryId> same, Set<Role> ifNeverSeen) {
		try {
			UserDirectory asked = this.directory.get();
			Optional<DirectoryUser> found = asked.find(uid.value());
			return found.filter((user) -> same.test(user.id()))
				.map((user) -> this.roleGroups.rolesOf(asked.groupsOf(user.dn())));
		}
		catch (DirectoryException _) {
			Optional<Person> seen = this.people.named(uid);
			if (seen.isEmpty()) {
				return Optional.of(ifNeverSeen).filter((roles) -> !roles.isEmpty());
			}
			return seen.filter((person) -> same.test(person.seen().id())).flatMap(this::atLastSync);
		}
	}

	/**
	 * Returns the roles of a person according to the last sync, without asking the
	 * directory. Empty for a missing person.
	 */
	public Optional<Set<Role>> atLastSync(Person person) {
		return person.missingSince().isPresent() ? Optional.empty()
				: remembered("last sync " + person.id().value(), () -> Optional.of(storedRoles(person)));
	}

	private Set<Role> storedRoles(Person person) {
		Map<GroupId, Group> present = this.groups.all()
			.stream()
			.filter((group) -> !group.missing() && group.dn().isPresent())
			.collect(Collectors.toMap(Group::id, (group) -> group));
		Map<GroupId, Set<GroupId>> nesting = new HashMap<>(this.groups.nesting());
		nesting.keySet().retainAll(present.keySet());
		Set<GroupId> direct = new HashSet<>(this.groups.directGroupsOf(person.id()));
		direct.retainAll(present.keySet());
		return this.roleGroups.rolesOf(new MembershipGraph(nesting).pathsFrom(direct)
			.keySet()
			.stream()
			.map((id) -> Objects.requireNonNull(present.get(id)))
			.map((group) -> new GroupName(group.dn().orElseThrow(), group.name()))
			.collect(Collectors.toSet()));
	}

	private Optional<Set<Role>> remembered(String key, Supplier<Optional<Set<Role>>> asking) {
		Instant now = this.clock.instant();
		Answer last = this.answers.get(key);
		if (last != null && counts(last, now)) {
			return last.roles();
		}
		Answer answer = new Answer(now, asking.get());
		if (this.answers.size() >= REMEMBERED) {
			this.answers.values().removeIf((old) -> !counts(old, now));
		}
		if (this.answers.size() < REMEMBERED) {
			this.answers.put(key, answer);
		}
		return answer.roles();
	}

	private boolean counts(Answer answer, Instant now) {
		return answer.at().plus(this.patience).isAfter(now);
	}

	private record Answer(Instant at, Optional<Set<Role>> roles) {

	}

}
