package io.roomkeeper.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All groups, their order, and which holds which. */
public final class GroupTree {

	private final Map<GroupId, Group> groups = new HashMap<>();

	private final MembershipGraph nesting;

	private final Set<GroupId> administered;

	/**
	 * @param groups all groups
	 * @param nesting which of them holds which
	 * @param administered those that have administrators of their own
	 */
	public GroupTree(Collection<Group> groups, MembershipGraph nesting, Set<GroupId> administered) {
		groups.forEach((group) -> this.groups.put(group.id(), group));
		this.nesting = nesting;
		this.administered = Set.copyOf(administered);
	}

	/** Who may set what is set for a group. */
	public Set<ChangeAuthority> authorsOf(GroupId group) {
		return this.administered.contains(group) ? Set.of(ChangeAuthority.ADMIN, ChangeAuthority.GROUP_ADMIN)
				: Set.of(ChangeAuthority.ADMIN);
	}

	/** The group with that id, if it is known. */
	public Optional<Group> find(GroupId id) {
		return Optional.ofNullable(this.groups.get(id));
	}

	/** Every group by priority. */
	public List<Group> byPriority() {
		return this.groups.values()
			.stream()
			.sorted(Comparator.comparingInt(Group::priority).thenComparing(Group::id))
			.toList();
	}

	/**
	 * The groups someone is in, by priority. A group reached through others was joined
	 * when the group at the beginning of the shortest way in was.
	 * @param direct the groups that hold them directly, earliest membership first
	 * @param primary what the directory calls their primary group; the earliest
	 * membership where it says nothing or names a group they are not in
	 */
	public List<EffectiveMembership> standings(List<GroupId> direct, Optional<GroupId> primary) {
		Map<GroupId, List<GroupId>> paths = new HashMap<>(this.nesting.pathsFrom(direct));
		paths.keySet().retainAll(this.groups.keySet());
		List<GroupId> joined = paths.keySet()
			.stream()
			.sorted(Comparator.comparingInt((GroupId id) -> direct.indexOf(path(paths, id).getFirst()))
				.thenComparingInt((id) -> path(paths, id).size())
				.thenComparing((id) -> id))
			.toList();
		Optional<GroupId> first = primary.filter(paths::containsKey).or(() -> joined.stream().findFirst());
		List<EffectiveMembership> standings = new ArrayList<>();
		for (Group group : joined.stream().map(this::get).toList()) {
			standings.add(new EffectiveMembership(group.id(), group.name(), group.priority(),
					joined.indexOf(group.id()), first.filter(group.id()::equals).isPresent(),
					path(paths, group.id()).stream().map(this::named).toList()));
		}
		standings.sort(Comparator.comparingInt(EffectiveMembership::priority).thenComparing(EffectiveMembership::id));
		return standings;
	}

	private GroupName named(GroupId id) {
		return new GroupName(id, find(id).map(Group::name).orElse("group " + id.value()));
	}

	private Group get(GroupId id) {
		return find(id).orElseThrow();
	}

	private static List<GroupId> path(Map<GroupId, List<GroupId>> paths, GroupId id) {
		return paths.getOrDefault(id, List.of(id));
	}

}
