package io.roomkeeper.batch.sync;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.GroupPolicies;
import io.roomkeeper.setting.GroupPolicies.Membership;
import io.roomkeeper.setting.GroupPolicies.PolicyLoss;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncEffects;

/**
 * Counts the effects of the groups that were read: who leaves a group, and who loses a
 * lock or a value as a result. {@link SyncWeighing} counts people who go missing.
 */
final class GroupWeighing {

	private final Groups groups;

	private final GroupPolicies policies;

	private final People people;

	private final GroupReader read;

	private final BitSet staying;

	private final Map<GroupId, Set<GroupId>> nestingBefore;

	private final Map<GroupId, Set<GroupId>> nestingAfter = new HashMap<>();

	private final Set<GroupId> moved = new HashSet<>();

	/**
	 * @param staying the people who are in the directory before and after the sync
	 */
	GroupWeighing(Groups groups, GroupPolicies policies, People people, GroupReader read, BitSet staying) {
		this.groups = groups;
		this.policies = policies;
		this.people = people;
		this.read = read;
		this.staying = staying;
		this.nestingBefore = this.groups.nesting();
	}

	void weigh(SyncEffects effects) {
		Map<GroupId, Long> digests = this.groups.digests();
		BitSet left = new BitSet();
		this.nestingAfter.putAll(this.nestingBefore);
		Iterator<SeenGroup> seen = this.read.withMembers();
		while (seen.hasNext()) {
			compare(seen.next(), digests, left);
		}
		for (Group vanished : this.read.vanished()) {
			this.moved.add(vanished.id());
			Arrays.stream(this.groups.directMembers(vanished.id())).forEach(left::set);
		}
		left.and(this.staying);
		effects.addAll(SyncEffect.MEMBERSHIP, left);
		effects.total(SyncEffect.MEMBERSHIP, this.groups::countMembers);
		weighPolicies(effects);
	}

	private void compare(SeenGroup group, Map<GroupId, Long> digests, BitSet left) {
		GroupId id = group.group().id();
		this.nestingAfter.put(id, group.children());
		boolean returns = group.state() != SeenGroup.State.KNOWN;
		if (returns || !group.children().equals(this.nestingBefore.getOrDefault(id, Set.of()))) {
			this.moved.add(id);
		}
		if (group.state() != SeenGroup.State.NEW && !Long.valueOf(group.digest()).equals(digests.get(id))) {
			this.moved.add(id);
			SeenGroup.without(this.groups.directMembers(id), group.people())
				.forEach((person) -> left.set(person.value()));
		}
	}

	private void weighPolicies(SyncEffects effects) {
		Set<GroupId> managing = this.policies.managing();
		if (managing.isEmpty() || this.moved.isEmpty()) {
			return;
		}
		List<Group> known = this.groups.all();
		Set<GroupId> relevant = new HashSet<>();
		if (this.policies.everyGroupCounts()) {
			known.forEach((group) -> relevant.add(group.id()));
			this.read.groups().forEach((group) -> relevant.add(group.id()));
		}
		else {
			MembershipGraph before = new MembershipGraph(this.nestingBefore);
			MembershipGraph after = new MembershipGraph(this.nestingAfter);
			managing.forEach((group) -> {
				relevant.addAll(before.withDescendants(group));
				relevant.addAll(after.withDescendants(group));
			});
		}
		if (relevant.stream().noneMatch(this.moved::contains)) {
			return;
		}
		PolicyLoss loss = this.policies.lost(set(this.staying), licensed(), before(known, relevant),
				after(known, relevant));
		effects.addAll(SyncEffect.POLICY, loss.losing().toBitSet());
		effects.total(SyncEffect.POLICY, () -> loss.holding().size());
	}

	private Membership before(List<Group> known, Set<GroupId> relevant) {
		List<GroupId> present = known.stream().filter((group) -> !group.missing()).map(Group::id).toList();
		Map<GroupId, PeopleSet> direct = new HashMap<>();
		present.stream().filter(relevant::contains).forEach((id) -> direct.put(id, stored(id)));
		return new Membership(present, direct, this.nestingBefore);
	}

	private Membership after(List<Group> known, Set<GroupId> relevant) {
		Map<GroupId, Group> groups = known.stream()
			.filter((group) -> !group.missing())
			.collect(Collectors.toMap(Group::id, (group) -> group));
		this.read.vanished().forEach((group) -> groups.remove(group.id()));
		this.read.groups().forEach((group) -> groups.put(group.id(), group));
		Map<GroupId, PeopleSet> direct = new HashMap<>();
		Iterator<SeenGroup> seen = this.read.withMembers();
		while (seen.hasNext()) {
			SeenGroup group = seen.next();
			if (relevant.contains(group.group().id())) {
				direct.put(group.group().id(), PeopleSet
					.of(IntStream.of(group.people()).filter((id) -> id < DirectoryComparison.NEWCOMERS).toArray()));
			}
		}
		groups.keySet()
			.stream()
			.filter((id) -> relevant.contains(id) && !direct.containsKey(id))
			.forEach((id) -> direct.put(id, stored(id)));
		return new Membership(groups.values()
			.stream()
			.sorted(Comparator.comparingInt(Group::priority).thenComparing(Group::id))
			.map(Group::id)
			.toList(), direct, this.nestingAfter);
	}

	private PeopleSet stored(GroupId group) {
		return PeopleSet.of(this.groups.directMembers(group));
	}

	private PeopleSet licensed() {
		BitSet licensed = new BitSet();
		this.people.present((person, licence) -> {
			if (licence == Licence.LICENSED) {
				licensed.set(person.value());
			}
		});
		return set(licensed);
	}

	private static PeopleSet set(BitSet people) {
		return PeopleSet.of(people.stream().toArray());
	}

}
