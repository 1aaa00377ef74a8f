package io.roomkeeper.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;

/** Group administrators in memory. */
final class MemoryGroupAdministrators implements GroupAdministrators {

	private final MemoryTransactions transactions;

	private final MemoryGroups groups;

	private final MemoryTable<Appointed> rows;

	MemoryGroupAdministrators(MemoryTransactions transactions, MemoryGroups groups) {
		this.transactions = transactions;
		this.groups = groups;
		this.rows = transactions.newTable();
	}

	@Override
	public Set<PersonId> of(GroupId group) {
		return all().getOrDefault(group, Set.of());
	}

	@Override
	public Set<GroupId> administeredBy(PersonId person) {
		return this.rows.stream()
			.filter((row) -> row.person().equals(person))
			.map(Appointed::group)
			.filter((group) -> this.groups.find(group).filter(Group::missing).isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public Map<GroupId, Set<PersonId>> all() {
		Map<GroupId, Set<PersonId>> all = new HashMap<>();
		this.rows.stream().forEach((row) -> all.computeIfAbsent(row.group(), (_) -> new TreeSet<>()).add(row.person()));
		return all;
	}

	@Override
	public boolean appoint(GroupId group, PersonId person, Instant at) {
		return this.transactions.execute(() -> {
			boolean appointed = !of(group).contains(person);
			if (appointed) {
				this.rows.add(new Appointed(group, person));
			}
			return appointed;
		});
	}

	@Override
	public boolean dismiss(GroupId group, PersonId person) {
		return this.transactions.execute(() -> this.rows.remove(new Appointed(group, person)::equals) == 1);
	}

	/** A group and one of its administrators. */
	private record Appointed(GroupId group, PersonId person) {

	}

}
