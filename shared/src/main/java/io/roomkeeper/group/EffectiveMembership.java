package io.roomkeeper.group;

import java.util.List;

/**
 * A person's membership in a group, directly or through other groups.
 *
 * @param id the group
 * @param name the group's name
 * @param priority the group's place in the order of all groups; 1 decides before 2
 * @param joined the group's place in the order in which the person joined groups, from 0
 * @param primary whether it is the person's primary group
 * @param path the groups of the path: the first lists the person directly, the last is
 * this group
 */
public record EffectiveMembership(GroupId id, String name, int priority, int joined, boolean primary,
		List<GroupName> path) {

	public EffectiveMembership {
		path = List.copyOf(path);
	}

}
