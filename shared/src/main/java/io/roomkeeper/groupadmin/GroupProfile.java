package io.roomkeeper.groupadmin;

import java.util.List;

import io.roomkeeper.group.Group;
import io.roomkeeper.person.Person;

/**
 * A group with its neighbours and administrators.
 *
 * @param line the group and its counts
 * @param above the paths from this group to the groups that contain it, directly or not
 * @param below the groups that it contains, each after its parent
 * @param administrators the administrators, by name
 */
public record GroupProfile(GroupLine line, List<List<Group>> above, List<Branch> below, List<Person> administrators) {

	public GroupProfile {
		above = List.copyOf(above);
		below = List.copyOf(below);
		administrators = List.copyOf(administrators);
	}

	/**
	 * A group that this group contains.
	 *
	 * @param line the group and its counts
	 * @param depth 1 for groups that it contains directly
	 */
	public record Branch(GroupLine line, int depth) {
	}

}
