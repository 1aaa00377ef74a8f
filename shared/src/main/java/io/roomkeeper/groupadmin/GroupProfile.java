package io.roomkeeper.groupadmin;

import java.util.List;

import io.roomkeeper.group.Group;
import io.roomkeeper.person.Person;

/**
 * What is known of one group.
 *
 * @param line the group and its counts
 * @param above how its members come into other groups: each path begins with the group
 * itself and ends with one that holds it, directly or not
 * @param below the groups it holds, each behind the one that holds it
 * @param administrators who administers it, by name
 */
public record GroupProfile(GroupLine line, List<List<Group>> above, List<Branch> below, List<Person> administrators) {

	public GroupProfile {
		above = List.copyOf(above);
		below = List.copyOf(below);
		administrators = List.copyOf(administrators);
	}

	/**
	 * A group that the group holds.
	 *
	 * @param line the group and its counts
	 * @param depth 1 for those it holds directly
	 */
	public record Branch(GroupLine line, int depth) {
	}

}
