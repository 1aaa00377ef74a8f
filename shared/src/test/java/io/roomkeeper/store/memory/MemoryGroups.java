package io.roomkeeper.store.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonId;

/** Groups and their members in memory. */
final class MemoryGroups implements Groups {

	private static final Comparator<Group> BY_PRIORITY = Comparator.comparingInt(Group::priority)
		.thenComparing(Group::id);

	private final MemoryTransactions transactions;

	private final MemoryTable<Created> rows;

	private final MemoryTable<Past> past;

	private final MemoryTable<Member> members;

	private final MemoryTable<Nested> nested;

	private final MemoryTable<Long> digests;

	private final MemoryTable<Integer> allotted;

	private final MemoryGroupAdministrators administrators;

	MemoryGroups(MemoryTransactions transactions) {
		this.transactions = transactions;
		this.rows = transactions.newTable();
		this.past = transactions.newTable();
		this.members = transactions.newTable();
		this.nested = transactions.newTable();
		this.digests = transactions.newTable();
		this.allotted = transactions.newTable();
		this.administrators = new MemoryGroupAdministrators(transactions, this);
	}

	@Override
	public List<Group> all() {
		return this.rows.stream().map(Created::group).sorted(BY_PRIORITY).toList();
	}

	@Override
	public Map<GroupId, Set<GroupId>> nesting() {
		return nesting(Period::isCurrent);
	}

	@Override
	public Set<GroupId> directGroupsOf(PersonId person) {
		return groupsOf(person, Period::isCurrent);
	}

	@Override
	public GroupState asOf(Instant moment) {
		return new GroupState() {

			@Override
			public List<Group> all() {
				return before(moment);
			}

			@Override
			public Map<GroupId, Set<GroupId>> nesting() {
				return MemoryGroups.this.nesting((period) -> period.contains(moment));
			}

			@Override
			public Set<GroupId> directGroupsOf(PersonId person) {
				return groupsOf(person, (period) -> period.contains(moment));
			}

		};
	}

	private List<Group> before(Instant moment) {
		Instant first = this.rows.stream().map(Created::at).min(Comparator.naturalOrder()).orElse(Instant.MAX);
		return this.rows.stream()
			.filter((created) -> !created.at().isAfter(moment) || created.at().equals(first))
			.map((created) -> this.past.stream()
				.filter((old) -> old.group().id().equals(created.group().id()) && old.endedAt().isAfter(moment))
				.min(Comparator.comparing(Past::endedAt))
				.map((old) -> new Group(old.group().id(), created.group().directoryId(), created.group().dn(),
						old.group().name(), old.group().priority(), old.group().missing()))
				.orElse(created.group()))
			.sorted(BY_PRIORITY)
			.toList();
	}

	private Map<GroupId, Set<GroupId>> nesting(Predicate<Period> when) {
		Map<GroupId, Set<GroupId>> nesting = new HashMap<>();
		this.nested.stream()
			.filter((one) -> when.test(one.period()))
			.forEach((one) -> nesting.computeIfAbsent(one.parent(), (_) -> new TreeSet<>()).add(one.child()));
		return nesting;
	}

	private Set<GroupId> groupsOf(PersonId person, Predicate<Period> when) {
		Set<GroupId> groups = new TreeSet<>();
		this.members.stream()
			.filter((member) -> member.person().equals(person) && when.test(member.period()))
			.forEach((member) -> groups.add(member.group()));
		return groups;
	}

	@Override
	public Optional<Group> find(GroupId id) {
		return this.rows.find(id.value()).map(Created::group);
	}

	@Override
	public GroupId allot(int count) {
		int first = this.allotted.find(1).orElse(1);
		this.allotted.put(1, first + count);
		return new GroupId(first);
	}

	@Override
	public void add(Collection<Group> groups, Instant at) {
		this.transactions.run(() -> {
			int last = all().stream().mapToInt(Group::priority).max().orElse(0);
			for (Group group : groups) {
				this.rows.put(group.id().value(), new Created(placed(group, ++last), at));
			}
			this.transactions.changed(ChangeCounter.GROUPS, !groups.isEmpty());
		});
	}

	@Override
	public void update(Collection<Group> groups, Instant at) {
		this.transactions.run(() -> {
			for (Group group : groups) {
				Created before = this.rows.find(group.id().value()).orElseThrow();
				if (!before.group().name().equals(group.name()) || before.group().missing() != group.missing()) {
					this.past.add(new Past(before.group(), at));
				}
				this.rows.put(group.id().value(), new Created(placed(group, before.group().priority()), before.at()));
			}
			this.transactions.changed(ChangeCounter.GROUPS, !groups.isEmpty());
		});
	}

	@Override
	public void order(List<GroupId> byPriority, Instant at) {
		this.transactions.run(() -> {
			for (int i = 0; i < byPriority.size(); i++) {
				Created before = this.rows.find(byPriority.get(i).value()).orElseThrow();
				if (before.group().priority() != i + 1) {
					this.past.add(new Past(before.group(), at));
					this.rows.put(before.group().id().value(), new Created(placed(before.group(), i + 1), before.at()));
					this.transactions.changed(ChangeCounter.GROUPS, true);
				}
			}
		});
	}

	private static Group placed(Group group, int priority) {
		return new Group(group.id(), group.directoryId(), group.dn(), group.name(), priority, group.missing());
	}

	@Override
	public int[] directMembers(GroupId id) {
		return this.members.stream()
			.filter((member) -> member.isCurrentIn(id))
			.mapToInt((member) -> member.person().value())
			.sorted()
			.toArray();
	}

	@Override
	public void members(MemberReader reader) {
		this.members.stream()
			.filter((member) -> member.period().isCurrent())
			.forEach((member) -> reader.read(member.group().value(), member.person().value()));
	}

	@Override
	public void found(GroupId id, Collection<PersonId> members) {
		this.transactions.run(() -> {
			members.forEach((person) -> this.members.add(new Member(id, person, Period.ALWAYS)));
			this.transactions.changed(ChangeCounter.GROUPS, !members.isEmpty());
		});
	}

	@Override
	public void foundNesting(GroupId parent, Set<GroupId> children) {
		this.transactions.run(() -> {
			children.forEach((child) -> this.nested.add(new Nested(parent, child, Period.ALWAYS)));
			this.transactions.changed(ChangeCounter.GROUPS, !children.isEmpty());
		});
	}

	@Override
	public void changeMembers(GroupId id, Collection<PersonId> joined, Collection<PersonId> left, Instant at) {
		Set<PersonId> leaving = Set.copyOf(left);
		this.transactions.run(() -> {
			this.members.replace((member) -> member.isCurrentIn(id) && leaving.contains(member.person()),
					(member) -> new Member(id, member.person(), member.period().until(at)));
			joined.forEach((person) -> this.members.add(new Member(id, person, Period.from(at))));
			this.digests.remove(id.value());
			this.transactions.changed(ChangeCounter.GROUPS, !(joined.isEmpty() && left.isEmpty()));
		});
	}

	@Override
	public Map<GroupId, Long> digests() {
		Map<GroupId, Long> digests = new HashMap<>();
		this.digests.entries()
			.forEach((entry) -> digests.put(new GroupId(entry.getKey().intValue()), entry.getValue()));
		return digests;
	}

	@Override
	public void noteDigest(GroupId id, long digest) {
		this.digests.put(id.value(), digest);
	}

	@Override
	public void nest(GroupId parent, Set<GroupId> children, Instant at) {
		this.transactions.run(() -> {
			Set<GroupId> before = nesting().getOrDefault(parent, Set.of());
			this.nested.replace((one) -> one.isCurrentIn(parent) && !children.contains(one.child()),
					(one) -> new Nested(parent, one.child(), one.period().until(at)));
			children.stream()
				.filter((child) -> !before.contains(child))
				.forEach((child) -> this.nested.add(new Nested(parent, child, Period.from(at))));
			this.transactions.changed(ChangeCounter.GROUPS, !before.equals(children));
		});
	}

	@Override
	public int countMembers() {
		return (int) this.members.stream()
			.filter((member) -> member.period().isCurrent() && !find(member.group()).orElseThrow().missing())
			.map(Member::person)
			.distinct()
			.count();
	}

	@Override
	public Map<GroupId, Integer> directCounts() {
		Map<GroupId, Integer> counts = new HashMap<>();
		members((group, _) -> counts.merge(new GroupId(group), 1, Integer::sum));
		return counts;
	}

	@Override
	public GroupAdministrators administrators() {
		return this.administrators;
	}

	/** A group with the moment of its creation. */
	private record Created(Group group, Instant at) {

	}

	/** A group as it was until a moment. */
	private record Past(Group group, Instant endedAt) {

	}

	/** A direct membership. */
	private record Member(GroupId group, PersonId person, Period period) {

		boolean isCurrentIn(GroupId id) {
			return this.period.isCurrent() && this.group.equals(id);
		}

	}

	/** A group directly held by another. */
	private record Nested(GroupId parent, GroupId child, Period period) {

		boolean isCurrentIn(GroupId id) {
			return this.period.isCurrent() && this.parent.equals(id);
		}

	}

}
