package io.roomkeeper.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The graph of which group holds which. Cycles are allowed, as in directories; each group
 * is visited once.
 */
public final class MembershipGraph {

	private final Map<GroupId, Set<GroupId>> parents = new HashMap<>();

	private final Map<GroupId, Set<GroupId>> children = new HashMap<>();

	/**
	 * @param nesting the groups that each group directly holds
	 */
	public MembershipGraph(Map<GroupId, Set<GroupId>> nesting) {
		nesting.forEach((parent, held) -> held.forEach((child) -> {
			this.parents.computeIfAbsent(child, (id) -> new TreeSet<>()).add(parent);
			this.children.computeIfAbsent(parent, (id) -> new TreeSet<>()).add(child);
		}));
	}

	/**
	 * Returns every group that holds a person who is directly in the given groups, with
	 * the shortest path. The path begins with the group that holds the person directly
	 * and ends with the group itself. Of equally short paths, the one through the lower
	 * ids is returned, so that the result is deterministic.
	 */
	public Map<GroupId, List<GroupId>> pathsFrom(Collection<GroupId> direct) {
		Map<GroupId, List<GroupId>> paths = new LinkedHashMap<>();
		ArrayDeque<GroupId> queue = new ArrayDeque<>();
		for (GroupId id : new TreeSet<>(direct)) {
			paths.put(id, List.of(id));
			queue.add(id);
		}
		while (!queue.isEmpty()) {
			GroupId reached = queue.remove();
			for (GroupId parent : this.parents.getOrDefault(reached, Set.of())) {
				if (!paths.containsKey(parent)) {
					List<GroupId> path = new ArrayList<>(paths.getOrDefault(reached, List.of()));
					path.add(parent);
					paths.put(parent, List.copyOf(path));
					queue.add(parent);
				}
			}
		}
		return paths;
	}

	/** Returns the groups that the group directly holds. */
	public Set<GroupId> childrenOf(GroupId group) {
		return Set.copyOf(this.children.getOrDefault(group, Set.of()));
	}

	/** Returns the group and all groups below it, at any depth. */
	public Set<GroupId> withDescendants(GroupId group) {
		Set<GroupId> reached = new TreeSet<>(Set.of(group));
		ArrayDeque<GroupId> queue = new ArrayDeque<>(reached);
		while (!queue.isEmpty()) {
			for (GroupId child : this.children.getOrDefault(queue.remove(), Set.of())) {
				if (reached.add(child)) {
					queue.add(child);
				}
			}
		}
		return reached;
	}

}
