package io.roomkeeper.store.person;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;

/** Stores the administrators of groups in {@code group_administrator}. */
class JdbcGroupAdministrators implements GroupAdministrators {

	private final Jdbc jdbc;

	JdbcGroupAdministrators(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<PersonId> of(GroupId group) {
		return new TreeSet<>(this.jdbc.list("select person_id from group_administrator where group_id = ?",
				(row, _) -> new PersonId(row.getInt(1)), group.value()));
	}

	@Override
	public Set<GroupId> administeredBy(PersonId person) {
		return new TreeSet<>(this.jdbc.list("""
				select a.group_id from group_administrator a join user_group g on g.id = a.group_id
				where a.person_id = ? and not g.missing""", (row, _) -> new GroupId(row.getInt(1)), person.value()));
	}

	@Override
	public Map<GroupId, Set<PersonId>> all() {
		Map<GroupId, Set<PersonId>> all = new HashMap<>();
		this.jdbc.stream("select group_id, person_id from group_administrator", (_) -> {
		}, (row) -> all.computeIfAbsent(new GroupId(row.getInt(1)), (_) -> new TreeSet<>())
			.add(new PersonId(row.getInt(2))));
		return all;
	}

	@Override
	public boolean appoint(GroupId group, PersonId person, Instant at) {
		return this.jdbc.inTransaction(() -> !of(group).contains(person) && this.jdbc.update(
				"insert into group_administrator (group_id, person_id, appointed_at) values (?, ?, ?)", group.value(),
				person.value(), Jdbc.utc(at)) == 1);
	}

	@Override
	public boolean dismiss(GroupId group, PersonId person) {
		return this.jdbc.update("delete from group_administrator where group_id = ? and person_id = ?", group.value(),
				person.value()) == 1;
	}

}
