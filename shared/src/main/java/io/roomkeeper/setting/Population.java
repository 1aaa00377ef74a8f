package io.roomkeeper.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.directory.PersonId;
import io.roomkeeper.group.GroupId;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everybody the directory has, and where they belong. It never changes: after a sync
 * another takes its place.
 *
 * @param present everybody
 * @param licensed who has a licence
 * @param groups all groups by priority
 * @param members who is in a group, directly or through others
 * @param primaries whose primary group it is
 * @param joined a person's groups in the order in which they came into them; asked only
 * in the legacy model, and only for people in two groups that lock a setting alike
 */
public record Population(PeopleSet present, PeopleSet licensed, List<GroupId> groups, Map<GroupId, PeopleSet> members,
		Map<GroupId, PeopleSet> primaries, JoiningOrder joined) {

	public Population {
		groups = List.copyOf(groups);
		members = Map.copyOf(members);
		primaries = Map.copyOf(primaries);
	}

	/** Who is in the group, directly or through others. */
	public PeopleSet members(GroupId group) {
		return this.members.getOrDefault(group, PeopleSet.NOBODY);
	}

	/** Whose primary group it is. */
	public PeopleSet primaries(GroupId group) {
		return this.primaries.getOrDefault(group, PeopleSet.NOBODY);
	}

	/** The people a scope speaks to. */
	public PeopleSet in(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> this.present;
			case Scope.Group(GroupId id) -> members(id).and(this.present);
			case Scope.User(PersonId id) -> PeopleSet.of(id.value()).and(this.present);
		};
	}

	/** Builds the members of every group from those of the groups below it. */
	public static Map<GroupId, PeopleSet> transitive(Map<GroupId, int[]> direct,
			io.roomkeeper.group.MembershipGraph nesting) {
		Map<GroupId, PeopleSet> members = new HashMap<>();
		for (GroupId group : direct.keySet()) {
			RoaringBitmap all = new RoaringBitmap();
			nesting.withDescendants(group).forEach((below) -> all.add(direct.getOrDefault(below, new int[0])));
			all.runOptimize();
			members.put(group, new PeopleSet(all));
		}
		return members;
	}

	/** In which order a person came into their groups. */
	@FunctionalInterface
	public interface JoiningOrder {

		/** All groups the person is in, directly or through others, earliest first. */
		List<GroupId> of(PersonId person);

	}

}
