package io.roomkeeper.store.person;

import java.time.OffsetDateTime;
import java.util.Collection;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;

/**
 * Saves the old values of groups before they are overwritten, in {@code past_group},
 * {@code past_membership} and {@code past_nesting}. Unchanged values are not saved.
 */
final class PastGroups {

	private static final String GROUP = """
			insert into past_group (group_id, name, priority, missing, ended_at)
			select id, name, priority, missing, cast(? as timestamp(6) with time zone) from user_group where id = ?""";

	private static final String MEMBERSHIP = """
			insert into past_membership (group_id, person_id, began_at, ended_at)
			select group_id, person_id, began_at, cast(? as timestamp(6) with time zone) from membership
			where group_id = ? and person_id = ?""";

	private static final String NESTING = """
			insert into past_nesting (parent_id, child_id, began_at, ended_at)
			select parent_id, child_id, began_at, cast(? as timestamp(6) with time zone) from group_nesting
			where parent_id = ? and child_id = ?""";

	private final Jdbc jdbc;

	PastGroups(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	void keepBeforeUpdate(Collection<Group> groups, OffsetDateTime now) {
		this.jdbc.batch(GROUP + " and (name <> ? or missing <> ?)", groups, (statement, group) -> {
			statement.setObject(1, now);
			statement.setInt(2, group.id().value());
			statement.setString(3, group.name());
			statement.setBoolean(4, group.missing());
		});
	}

	void keepBeforeMove(Collection<GroupId> groups, OffsetDateTime now) {
		this.jdbc.batch(GROUP, groups, (statement, id) -> {
			statement.setObject(1, now);
			statement.setInt(2, id.value());
		});
	}

	void keepBeforeLeaving(GroupId group, Collection<PersonId> people, OffsetDateTime now) {
		this.jdbc.batch(MEMBERSHIP, people, (statement, person) -> {
			statement.setObject(1, now);
			statement.setInt(2, group.value());
			statement.setInt(3, person.value());
		});
	}

	void keepBeforeUnnesting(GroupId parent, Collection<GroupId> children, OffsetDateTime now) {
		this.jdbc.batch(NESTING, children, (statement, child) -> {
			statement.setObject(1, now);
			statement.setInt(2, parent.value());
			statement.setInt(3, child.value());
		});
	}

}
