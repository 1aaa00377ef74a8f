package io.roomkeeper.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/**
 * The store of groups, their direct members and their administrators. Implementations
 * write collections in batches.
 */
public interface Groups extends GroupState {

	/**
	 * Returns the groups as of a past moment. Memberships that existed when groups were
	 * first read are assumed to have existed before.
	 */
	GroupState asOf(Instant moment);

	/** Returns the group with that id. */
	Optional<Group> find(GroupId id);

	/** Reserves {@code count} consecutive ids for new groups and returns the first. */
	GroupId allot(int count);

	/** Adds groups; they come last in priority and manage nothing. */
	void add(Collection<Group> groups, Instant at);

	/** Updates names, DNs and whether groups are missing. */
	void update(Collection<Group> groups, Instant at);

	/** Sets the priorities of all groups; the first gets 1. */
	void order(List<GroupId> byPriority, Instant at);

	/** Returns the direct members of the group, in ascending order. */
	int[] directMembers(GroupId id);

	/** Passes all direct memberships to the reader, in no particular order. */
	void members(MemberReader reader);

	/** Adds the members of a new group, as members since the group was first known. */
	void found(GroupId id, Collection<PersonId> members);

	/**
	 * Adds the groups that a new group holds, as members since the group was first known.
	 */
	void foundNesting(GroupId parent, Set<GroupId> children);

	/** Changes the direct members of a group; keeps the history. */
	void changeMembers(GroupId id, Collection<PersonId> joined, Collection<PersonId> left, Instant at);

	/**
	 * Returns the digests of direct members, for groups whose members have not changed
	 * since the digest was stored.
	 */
	Map<GroupId, Long> digests();

	/** Stores the digest of the group's current direct members. */
	void noteDigest(GroupId id, long digest);

	/** Replaces the groups that a group directly holds; keeps the history. */
	void nest(GroupId parent, Set<GroupId> children, Instant at);

	/** Counts the people who are directly in any group that is not missing. */
	int countMembers();

	/** Counts the direct members of each group. */
	Map<GroupId, Integer> directCounts();

	/** Returns the store of group administrators. */
	GroupAdministrators administrators();

	/** Receives direct memberships. */
	@FunctionalInterface
	interface MemberReader {

		/**
		 * Receives one membership.
		 * @param group the id of the group
		 * @param person the id of the person
		 */
		void read(int group, int person);

	}

}
