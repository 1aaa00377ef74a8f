package io.roomkeeper.group;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/** The store of group administrators. */
public interface GroupAdministrators {

	/** Returns the administrators of the group. */
	Set<PersonId> of(GroupId group);

	/** Returns the groups that the person administers; missing groups are left out. */
	Set<GroupId> administeredBy(PersonId person);

	/** Returns the administrators of each group that has any. */
	Map<GroupId, Set<PersonId>> all();

	/**
	 * Makes a person an administrator of a group.
	 * @return false if the person already was
	 */
	boolean appoint(GroupId group, PersonId person, Instant at);

	/**
	 * Removes an administrator from a group.
	 * @return false if the person was not one
	 */
	boolean dismiss(GroupId group, PersonId person);

}
