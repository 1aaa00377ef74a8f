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
 * Everyone the directory has, and where they belong. It never changes: after a sync
 * another takes its place.
 *
 * @param present everyone
 * @param licensed who has a licence
 * @param groups all groups by priority
 * @param direct whom a group itself holds
 * @param members who is in a group, directly or through others
 * @param primaries whose primary group it is
 * @param joined a person's groups in the order in which they came into them; asked only
 * in the legacy model, and only for people in two groups that lock a setting alike
 */
public record Population(PeopleSet present, PeopleSet licensed, List<GroupId> groups, Map<GroupId, PeopleSet> direct,
		Map<GroupId, PeopleSet> members, Map<GroupId, PeopleSet> primaries, JoiningOrder joined) {

	public Population {
		groups = List.copyOf(groups);
		direct = Map.copyOf(direct);
		members = Map.copyOf(members);
		primaries = Map.copyOf(primaries);
	}

	/** Whom the group itself holds. */
	public PeopleSet direct(GroupId group) {
		return this.direct.getOrDefault(group, PeopleSet.NOBODY);
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

	/** The same with the groups in another order of priority. */
	public Population ordered(List<GroupId> byPriority) {
		return new Population(this.present, this.licensed, byPriority, this.direct, this.members, this.primaries,
				this.joined);
	}

	/** The same with other people in a group that no group holds and that holds none. */
	public Population with(GroupId group, PeopleSet people) {
		List<GroupId> order = new ArrayList<>(this.groups);
		if (!order.contains(group)) {
			order.add(group);
		}
		return replaced(order, group, people);
	}

	/** The same without a group that no group holds and that holds none. */
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

	/** Builds the members of every group from those of the groups below it. */
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

	/** In which order a person came into their groups. */
	@FunctionalInterface
	public interface JoiningOrder {

		/** All groups the person is in, directly or through others, earliest first. */
		List<GroupId> of(PersonId person);

	}

}
