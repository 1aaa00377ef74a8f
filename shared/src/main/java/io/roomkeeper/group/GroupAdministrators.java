package io.roomkeeper.group;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.directory.PersonId;

/** The store of who administers which group. */
public interface GroupAdministrators {

	/** Who administers the group. */
	Set<PersonId> of(GroupId group);

	/** The groups that the person administers; those that are gone are left out. */
	Set<GroupId> administeredBy(PersonId person);

	/** Who administers each group that has administrators at all. */
	Map<GroupId, Set<PersonId>> all();

	/**
	 * Lets a person administer a group.
	 * @return whether they did not before
	 */
	boolean appoint(GroupId group, PersonId person, Instant at);

	/**
	 * Lets a person no longer administer a group.
	 * @return whether they did before
	 */
	boolean dismiss(GroupId group, PersonId person);

}
