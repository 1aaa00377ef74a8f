package io.roomkeeper.group;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/** The groups and their members as of one moment, now or in the past. */
public interface GroupState {

	/** Returns all groups by priority, including missing ones. */
	List<Group> all();

	/** Returns the groups that each group directly holds. */
	Map<GroupId, Set<GroupId>> nesting();

	/** Returns the groups that directly hold the person. */
	Set<GroupId> directGroupsOf(PersonId person);

}
