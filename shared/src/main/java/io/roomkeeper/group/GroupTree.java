package io.roomkeeper.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All groups with their order and nesting. */
public final class GroupTree {

	private final Map<GroupId, Group> groups = new HashMap<>();

	private final MembershipGraph nesting;

	private final Set<GroupId> administered;

	/**
	 * Creates a tree.
	 * @param groups all groups
	 * @param nesting the groups that each group contains
	 * @param administered the groups that have their own administrators
	 */
	public GroupTree(Collection<Group> groups, MembershipGraph nesting, Set<GroupId> administered) {
		groups.forEach((group) -> this.groups.put(group.id(), group));
		this.nesting = nesting;
		this.administered = Set.copyOf(administered);
	}

	/** Returns who may change a group's settings. */
	public Set<ChangeAuthority> authorsOf(GroupId group) {
		return this.administered.contains(group) ? Set.of(ChangeAuthority.ADMIN, ChangeAuthority.GROUP_ADMIN)
				: Set.of(ChangeAuthority.ADMIN);
	}

	/** Returns the group with that id. */
	public Optional<Group> find(GroupId id) {
		return Optional.ofNullable(this.groups.get(id));
	}

	/** Returns every group by priority. */
	public List<Group> byPriority() {
		return this.groups.values()
			.stream()
			.sorted(Comparator.comparingInt(Group::priority).thenComparing(Group::id))
			.toList();
	}

	/**
	 * Returns a person's memberships, by priority. An indirect membership has the joining
	 * order of the direct membership at the start of its shortest path.
	 * @param direct the groups that list the person directly, earliest membership first
	 * @param primary the primary group according to the directory; if it names none or
	 * one without the person, the earliest membership is used
	 */
	public List<EffectiveMembership> memberships(List<GroupId> direct, Optional<GroupId> primary) {
		Map<GroupId, List<GroupId>> paths = new HashMap<>(this.nesting.pathsFrom(direct));
		paths.keySet().retainAll(this.groups.keySet());
		List<GroupId> joined = paths.keySet()
			.stream()
			.sorted(Comparator.comparingInt((GroupId id) -> direct.indexOf(path(paths, id).getFirst()))
				.thenComparingInt((id) -> path(paths, id).size())
				.thenComparing((id) -> id))
			.toList();
		Optional<GroupId> first = primary.filter(paths::containsKey).or(() -> joined.stream().findFirst());
		List<EffectiveMembership> memberships = new ArrayList<>();
		for (Group group : joined.stream().map(this::get).toList()) {
			memberships.add(new EffectiveMembership(group.id(), group.name(), group.priority(),
					joined.indexOf(group.id()), first.filter(group.id()::equals).isPresent(),
					path(paths, group.id()).stream().map(this::named).toList()));
		}
		memberships.sort(Comparator.comparingInt(EffectiveMembership::priority).thenComparing(EffectiveMembership::id));
		return memberships;
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
