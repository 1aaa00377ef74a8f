package io.roomkeeper.store.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.person.PersonId;

/**
 * Reads groups as of a past moment. It combines rows that ended later with current rows
 * that had begun earlier.
 */
final class JdbcPastGroups implements GroupState {

	private static final String BEGUN = "(began_at is null or began_at <= ?)";

	private final Jdbc jdbc;

	private final OffsetDateTime moment;

	JdbcPastGroups(Jdbc jdbc, Instant moment) {
		this.jdbc = jdbc;
		this.moment = Jdbc.utc(moment);
	}

	@Override
	public List<Group> all() {
		Map<GroupId, Then> past = new HashMap<>();
		this.jdbc.stream(
				"select group_id, name, priority, missing from past_group where ended_at > ? order by ended_at",
				(statement) -> statement.setObject(1, this.moment),
				(row) -> past.putIfAbsent(new GroupId(row.getInt(1)),
						new Then(row.getString(2), row.getInt(3), row.getBoolean(4))));
		return this.jdbc
			.list(JdbcGroups.SELECT + """
					where created_at <= ? or created_at = (select min(created_at) from user_group)""", JdbcGroups::read,
					this.moment)
			.stream()
			.map((group) -> Optional.ofNullable(past.get(group.id())).map((then) -> then.of(group)).orElse(group))
			.sorted(Comparator.comparingInt(Group::priority).thenComparing(Group::id))
			.toList();
	}

	@Override
	public Map<GroupId, Set<GroupId>> nesting() {
		Map<GroupId, Set<GroupId>> nesting = new HashMap<>();
		this.jdbc.list(
				"select parent_id, child_id from group_nesting where " + BEGUN
						+ " union select parent_id, child_id from past_nesting where ended_at > ? and " + BEGUN,
				(row, _) -> nesting.computeIfAbsent(new GroupId(row.getInt(1)), (_) -> new TreeSet<>())
					.add(new GroupId(row.getInt(2))),
				this.moment, this.moment, this.moment);
		return nesting;
	}

	@Override
	public Set<GroupId> directGroupsOf(PersonId person) {
		return new TreeSet<>(this.jdbc.list("select group_id from membership where person_id = ? and " + BEGUN
				+ " union select group_id from past_membership where person_id = ? and ended_at > ? and " + BEGUN,
				(row, _) -> new GroupId(row.getInt(1)), person.value(), this.moment, person.value(), this.moment,
				this.moment));
	}

	/** The overwritten columns of a group. */
	private record Then(String name, int priority, boolean missing) {

		Group of(Group now) {
			return new Group(now.id(), now.directoryId(), now.dn(), this.name, this.priority, this.missing);
		}

	}

}
