package io.roomkeeper.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Finds a person with their room and groups. Only admins and the helpdesk may use it; it
 * throws {@link io.roomkeeper.access.AccessDeniedForActorException} for anyone else.
 */
public final class UserLookup {

	private final PersonLookup people;

	private final Roster roster;

	private final GroupState groups;

	/**
	 * @param people resolves references to people
	 * @param roster people with their rooms
	 * @param groups the groups and their members
	 */
	public UserLookup(PersonLookup people, Roster roster, GroupState groups) {
		this.people = people;
		this.roster = roster;
		this.groups = groups;
	}

	/**
	 * Returns one person with their room and groups.
	 * @throws io.roomkeeper.failure.NotFoundException if no person matches
	 * @throws io.roomkeeper.person.AmbiguousPersonException if several people match
	 */
	public UserProfile find(Actor actor, PersonRef ref) {
		requireReader(actor);
		PersonId id = this.people.get(ref).id();
		RosterEntry found = this.roster.all(List.of(id)).getFirst();
		return new UserProfile(found.person(), found.room(), membershipsOf(found.person().id()));
	}

	private List<GroupMembership> membershipsOf(PersonId person) {
		Map<GroupId, Group> present = this.groups.all()
			.stream()
			.filter((group) -> !group.missing())
			.collect(Collectors.toMap(Group::id, (group) -> group));
		MembershipGraph graph = new MembershipGraph(within(present.keySet(), this.groups.nesting()));
		Set<GroupId> direct = only(present.keySet(), this.groups.directGroupsOf(person));
		return graph.pathsFrom(direct)
			.values()
			.stream()
			.map((path) -> path.stream().map((id) -> Objects.requireNonNull(present.get(id))).toList())
			.map((path) -> new GroupMembership(path.getLast(), path))
			.sorted(Comparator.comparingInt((GroupMembership membership) -> membership.group().priority())
				.thenComparing((membership) -> membership.group().id()))
			.toList();
	}

	private static Map<GroupId, Set<GroupId>> within(Set<GroupId> present, Map<GroupId, Set<GroupId>> nesting) {
		Map<GroupId, Set<GroupId>> kept = new HashMap<>();
		for (GroupId parent : only(present, nesting.keySet())) {
			kept.put(parent, only(present, nesting.getOrDefault(parent, Set.of())));
		}
		return kept;
	}

	private static Set<GroupId> only(Set<GroupId> present, Collection<GroupId> ids) {
		return ids.stream().filter(present::contains).collect(Collectors.toSet());
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

}
