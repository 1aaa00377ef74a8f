package io.roomkeeper.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.PersonId;

/**
 * The store of groups, of direct membership, and of who administers them. Lists are
 * written in batches.
 */
public interface Groups extends GroupState {

	/**
	 * The groups as they were at a moment of the past. Those that were there when groups
	 * were first read are taken to have been there before.
	 */
	GroupState asOf(Instant moment);

	/** The group with that id. */
	Optional<Group> find(GroupId id);

	/** Sets ids aside for new groups: the first of {@code count} consecutive ones. */
	GroupId allot(int count);

	/** Adds groups; they stand last in priority and manage nothing. */
	void add(Collection<Group> groups, Instant at);

	/** Stores names, DNs and whether they are missing. */
	void update(Collection<Group> groups, Instant at);

	/** Puts all groups into that order of priority: the first gets 1. */
	void order(List<GroupId> byPriority, Instant at);

	/** Who is directly in the group, in ascending order. */
	int[] directMembers(GroupId id);

	/** Passes who is directly in which group to the reader, in no order. */
	void members(MemberReader reader);

	/**
	 * Puts people into a group that is new: they have been in it for as long as it is
	 * known.
	 */
	void found(GroupId id, Collection<PersonId> members);

	/**
	 * Puts groups into a group that is new: it has held them for as long as it is known.
	 */
	void foundNesting(GroupId parent, Set<GroupId> children);

	/** Replaces part of the direct membership of a group; what was before is kept. */
	void changeMembers(GroupId id, Collection<PersonId> joined, Collection<PersonId> left, Instant at);

	/**
	 * The digests of the direct members of groups, for those whose members were not
	 * changed since theirs was noted.
	 */
	Map<GroupId, Long> digests();

	/** Notes the digest of who is directly in the group now. */
	void noteDigest(GroupId id, long digest);

	/** Replaces which groups a group directly holds; what was before is kept. */
	void nest(GroupId parent, Set<GroupId> children, Instant at);

	/** How many people are directly in any group that is not missing. */
	int countMembers();

	/** How many people each group directly holds. */
	Map<GroupId, Integer> directCounts();

	/** Who administers which of them. */
	GroupAdministrators administrators();

	/** Takes who is directly in which group. */
	@FunctionalInterface
	interface MemberReader {

		/**
		 * One membership.
		 * @param group the number of the group
		 * @param person the number of the person
		 */
		void read(int group, int person);

	}

}
