package io.roomkeeper.setting.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.policy.Scope;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everyone in the directory and their groups. Immutable: a sync replaces it.
 *
 * @param present everyone
 * @param licensed the people with a licence
 * @param groups all groups by priority
 * @param direct the direct members of each group
 * @param members the members of each group, directly or through other groups
 * @param primaries the people for whom each group is the primary one
 * @param joined a person's groups in the order of joining; used only in the legacy model,
 * for people with equally safe locks of several groups
 */
public record Population(PeopleSet present, PeopleSet licensed, List<GroupId> groups, Map<GroupId, PeopleSet> direct,
		Map<GroupId, PeopleSet> members, Map<GroupId, PeopleSet> primaries, JoiningOrder joined) {

	public Population {
		groups = List.copyOf(groups);
		direct = Map.copyOf(direct);
		members = Map.copyOf(members);
		primaries = Map.copyOf(primaries);
	}

	/** Returns the direct members of a group. */
	public PeopleSet direct(GroupId group) {
		return this.direct.getOrDefault(group, PeopleSet.NOBODY);
	}

	/** Returns the members of a group, directly or through other groups. */
	public PeopleSet members(GroupId group) {
		return this.members.getOrDefault(group, PeopleSet.NOBODY);
	}

	/** Returns the people for whom the group is the primary one. */
	public PeopleSet primaries(GroupId group) {
		return this.primaries.getOrDefault(group, PeopleSet.NOBODY);
	}

	/** Returns the people in a scope. */
	public PeopleSet in(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> this.present;
			case Scope.Group(GroupId id) -> members(id).and(this.present);
			case Scope.User(PersonId id) -> PeopleSet.of(id.value()).and(this.present);
		};
	}

	/**
	 * Returns this population with only some of its people present. Groups keep all their
	 * members.
	 */
	Population only(PeopleSet people) {
		return new Population(people, this.licensed, this.groups, this.direct, this.members, this.primaries,
				this.joined);
	}

	/** Returns this population with the groups in another order of priority. */
	public Population ordered(List<GroupId> byPriority) {
		return new Population(this.present, this.licensed, byPriority, this.direct, this.members, this.primaries,
				this.joined);
	}

	/**
	 * Returns this population with other members of a group that is neither inside nor
	 * around another group.
	 */
	public Population with(GroupId group, PeopleSet people) {
		List<GroupId> order = new ArrayList<>(this.groups);
		if (!order.contains(group)) {
			order.add(group);
		}
		return replaced(order, group, people);
	}

	/**
	 * Returns this population without a group that is neither inside nor around another
	 * group.
	 */
	public Population without(GroupId group) {
		return replaced(this.groups.stream().filter((id) -> !id.equals(group)).toList(), group, PeopleSet.NOBODY);
	}

	private Population replaced(List<GroupId> order, GroupId group, PeopleSet people) {
		Map<GroupId, PeopleSet> held = new HashMap<>(this.direct);
		held.put(group, people);
		Map<GroupId, PeopleSet> all = new HashMap<>(this.members);
		all.put(group, people);
		return new Population(this.present, this.licensed, order, held, all,
				new PrimaryGroups(this).moved(group, people), this.joined);
	}

	/** Computes the members of every group, including those of its nested groups. */
	public static Map<GroupId, PeopleSet> transitive(Map<GroupId, PeopleSet> direct, MembershipGraph nesting) {
		Map<GroupId, PeopleSet> members = new HashMap<>();
		direct.forEach((group, held) -> {
			Set<GroupId> below = nesting.withDescendants(group);
			if (below.size() == 1) {
				members.put(group, held);
				return;
			}
			RoaringBitmap all = new RoaringBitmap();
			below.forEach((one) -> all.or(direct.getOrDefault(one, PeopleSet.NOBODY).bitmap()));
			all.runOptimize();
			members.put(group, new PeopleSet(all));
		});
		return members;
	}

	/** Gives the order in which a person joined groups. */
	@FunctionalInterface
	public interface JoiningOrder {

		/**
		 * Returns all groups of the person, directly or through others, earliest first.
		 */
		List<GroupId> of(PersonId person);

	}

}
