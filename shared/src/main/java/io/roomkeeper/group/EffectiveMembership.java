package io.roomkeeper.group;

import java.util.List;

/**
 * A group in which a person is, directly or through other groups.
 *
 * @param id the group
 * @param name its name
 * @param priority its place in the one order of all groups: 1 decides before 2
 * @param joined its place in the order in which the person came into groups, from 0
 * @param primary whether it is the person's primary group
 * @param path how the person got in: the first holds them directly, the last is this
 * group
 */
public record EffectiveMembership(GroupId id, String name, int priority, int joined, boolean primary,
		List<GroupName> path) {

	public EffectiveMembership {
		path = List.copyOf(path);
	}

}
