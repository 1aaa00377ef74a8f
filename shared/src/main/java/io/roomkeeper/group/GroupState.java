package io.roomkeeper.group;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.directory.PersonId;

/** The groups, and who is in them, at one moment: now, or in the past. */
public interface GroupState {

	/** All groups by priority, missing ones included. */
	List<Group> all();

	/** The groups that each group directly holds. */
	Map<GroupId, Set<GroupId>> nesting();

	/** The groups that directly hold the person. */
	Set<GroupId> directGroupsOf(PersonId person);

}
