package io.roomkeeper.roster;

import java.util.List;

import io.roomkeeper.group.Group;

/**
 * A group that a person is in, and the path by which they are in it.
 *
 * @param group the group
 * @param path the shortest path: begins with the group that holds the person directly and
 * ends with the group itself; never empty
 */
public record GroupMembership(Group group, List<Group> path) {

	public GroupMembership {
		if (path.isEmpty() || !path.getLast().equals(group)) {
			throw new IllegalArgumentException("A path ends with the group it leads to: " + group.name());
		}
		path = List.copyOf(path);
	}

	/** Returns whether the group holds the person directly. */
	public boolean direct() {
		return this.path.size() == 1;
	}

}
