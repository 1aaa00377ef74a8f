package io.roomkeeper.store.person;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonId;

/**
 * Stores groups in {@code user_group}, and their members in {@code membership} and
 * {@code group_nesting}.
 */
public class JdbcGroups implements Groups {

	static final String SELECT = "select id, directory_id, dn, name, priority, missing from user_group ";

	private static final int NAME_LENGTH = 256;

	private final Jdbc jdbc;

	private final IdAllocator ids;

	private final PastGroups past;

	public JdbcGroups(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.past = new PastGroups(jdbc);
		this.ids = new IdAllocator(jdbc, "group");
	}

	@Override
	public List<Group> all() {
		return this.jdbc.list(SELECT + "order by priority, id", JdbcGroups::read);
	}

	@Override
	public GroupState asOf(Instant moment) {
		return new JdbcPastGroups(this.jdbc, moment);
	}

	@Override
	public Optional<Group> find(GroupId id) {
		return this.jdbc.first(SELECT + "where id = ?", JdbcGroups::read, id.value());
	}

	@Override
	public GroupId allot(int count) {
		return new GroupId(this.ids.take(count));
	}

	@Override
	public void add(Collection<Group> groups, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			int last = this.jdbc.count("select coalesce(max(priority), 0) from user_group");
			int[] priority = { last };
			this.jdbc.batch("""
					insert into user_group (id, directory_id, dn, name, priority, missing, created_at, changed_at)
					values (?, ?, ?, ?, ?, ?, ?, ?)""", groups, (statement, group) -> {
				statement.setInt(1, group.id().value());
				Jdbc.setText(statement, 2, group.directoryId().map(DirectoryId::value));
				Jdbc.setText(statement, 3, group.dn());
				statement.setString(4, Jdbc.cut(group.name(), NAME_LENGTH));
				statement.setInt(5, ++priority[0]);
				statement.setBoolean(6, group.missing());
				statement.setObject(7, now);
				statement.setObject(8, now);
			});
			this.jdbc.changed(ChangeCounter.GROUPS, !groups.isEmpty());
		});
	}

	@Override
	public void update(Collection<Group> groups, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			this.past.keepBeforeUpdate(groups, now);
			this.jdbc.batch("""
					update user_group set directory_id = ?, dn = ?, name = ?, missing = ?, changed_at = ?
					where id = ?""", groups, (statement, group) -> {
				Jdbc.setText(statement, 1, group.directoryId().map(DirectoryId::value));
				Jdbc.setText(statement, 2, group.dn());
				statement.setString(3, Jdbc.cut(group.name(), NAME_LENGTH));
				statement.setBoolean(4, group.missing());
				statement.setObject(5, now);
				statement.setInt(6, group.id().value());
			});
			this.jdbc.changed(ChangeCounter.GROUPS, !groups.isEmpty());
		});
	}

	@Override
	public void order(List<GroupId> byPriority, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			Map<GroupId, Integer> moved = moved(byPriority);
			this.past.keepBeforeMove(moved.keySet(), now);
			this.jdbc.batch("update user_group set priority = ?, changed_at = ? where id = ?", moved.entrySet(),
					(statement, move) -> {
						statement.setInt(1, move.getValue());
						statement.setObject(2, now);
						statement.setInt(3, move.getKey().value());
					});
			this.jdbc.changed(ChangeCounter.GROUPS, !moved.isEmpty());
		});
	}

	/** Returns the groups whose place changes, with their new places. */
	private Map<GroupId, Integer> moved(List<GroupId> byPriority) {
		Map<GroupId, Integer> before = new HashMap<>();
		all().forEach((group) -> before.put(group.id(), group.priority()));
		Map<GroupId, Integer> moved = new LinkedHashMap<>();
		for (int i = 0; i < byPriority.size(); i++) {
			if (!Integer.valueOf(i + 1).equals(before.get(byPriority.get(i)))) {
				moved.put(byPriority.get(i), i + 1);
			}
		}
		return moved;
	}

	@Override
	public int[] directMembers(GroupId id) {
		IntStream.Builder members = IntStream.builder();
		this.jdbc.stream("select person_id from membership where group_id = ? order by person_id",
				(statement) -> statement.setInt(1, id.value()), (row) -> members.add(row.getInt(1)));
		return members.build().toArray();
	}

	@Override
	public void members(MemberReader reader) {
		this.jdbc.stream("select group_id, person_id from membership", (_) -> {
		}, (row) -> reader.read(row.getInt(1), row.getInt(2)));
	}

	@Override
	public void found(GroupId id, Collection<PersonId> members) {
		this.jdbc.inTransaction(() -> {
			new BulkWriter(this.jdbc).insert("membership", "group_id, person_id", members,
					(person) -> new Object[] { id.value(), person.value() });
			this.jdbc.changed(ChangeCounter.GROUPS, !members.isEmpty());
		});
	}

	@Override
	public void changeMembers(GroupId id, Collection<PersonId> joined, Collection<PersonId> left, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			this.past.keepBeforeLeaving(id, left, now);
			this.jdbc.batch("delete from membership where group_id = ? and person_id = ?", left,
					(statement, person) -> membership(statement, id, person));
			this.jdbc.batch("insert into membership (group_id, person_id, began_at) values (?, ?, ?)", joined,
					(statement, person) -> {
						membership(statement, id, person);
						statement.setObject(3, now);
					});
			this.jdbc.update("update user_group set members_digest = null where id = ?", id.value());
			this.jdbc.changed(ChangeCounter.GROUPS, !(joined.isEmpty() && left.isEmpty()));
		});
	}

	@Override
	public Map<GroupId, Long> digests() {
		Map<GroupId, Long> digests = new HashMap<>();
		this.jdbc.stream("select id, members_digest from user_group where members_digest is not null", (_) -> {
		}, (row) -> digests.put(new GroupId(row.getInt(1)), row.getLong(2)));
		return digests;
	}

	@Override
	public void noteDigest(GroupId id, long digest) {
		this.jdbc.update("update user_group set members_digest = ? where id = ?", digest, id.value());
	}

	private static void membership(PreparedStatement statement, GroupId group, PersonId person) throws SQLException {
		statement.setInt(1, group.value());
		statement.setInt(2, person.value());
	}

	@Override
	public Map<GroupId, Set<GroupId>> nesting() {
		Map<GroupId, Set<GroupId>> nesting = new HashMap<>();
		this.jdbc.stream("select parent_id, child_id from group_nesting", (_) -> {
		}, (row) -> nesting.computeIfAbsent(new GroupId(row.getInt(1)), (_) -> new TreeSet<>())
			.add(new GroupId(row.getInt(2))));
		return nesting;
	}

	@Override
	public void foundNesting(GroupId parent, Set<GroupId> children) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.batch("insert into group_nesting (parent_id, child_id) values (?, ?)", children,
					(statement, child) -> nesting(statement, parent, child));
			this.jdbc.changed(ChangeCounter.GROUPS, !children.isEmpty());
		});
	}

	@Override
	public void nest(GroupId parent, Set<GroupId> children, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			Set<GroupId> before = new TreeSet<>(this.jdbc.list("select child_id from group_nesting where parent_id = ?",
					(row, _) -> new GroupId(row.getInt(1)), parent.value()));
			Set<GroupId> gone = difference(before, children);
			this.past.keepBeforeUnnesting(parent, gone, now);
			this.jdbc.batch("delete from group_nesting where parent_id = ? and child_id = ?", gone,
					(statement, child) -> nesting(statement, parent, child));
			this.jdbc.batch("insert into group_nesting (parent_id, child_id, began_at) values (?, ?, ?)",
					difference(children, before), (statement, child) -> {
						nesting(statement, parent, child);
						statement.setObject(3, now);
					});
			this.jdbc.changed(ChangeCounter.GROUPS, !before.equals(children));
		});
	}

	private static Set<GroupId> difference(Set<GroupId> these, Set<GroupId> those) {
		Set<GroupId> rest = new TreeSet<>(these);
		rest.removeAll(those);
		return rest;
	}

	private static void nesting(PreparedStatement statement, GroupId parent, GroupId child) throws SQLException {
		statement.setInt(1, parent.value());
		statement.setInt(2, child.value());
	}

	@Override
	public Set<GroupId> directGroupsOf(PersonId person) {
		return new TreeSet<>(this.jdbc.list("select group_id from membership where person_id = ?",
				(row, _) -> new GroupId(row.getInt(1)), person.value()));
	}

	@Override
	public int countMembers() {
		return this.jdbc.count("""
				select count(distinct m.person_id) from membership m join user_group g on g.id = m.group_id
				where g.missing = false""");
	}

	@Override
	public Map<GroupId, Integer> directCounts() {
		Map<GroupId, Integer> counts = new HashMap<>();
		this.jdbc.stream("select group_id, count(*) from membership group by group_id", (_) -> {
		}, (row) -> counts.put(new GroupId(row.getInt(1)), row.getInt(2)));
		return counts;
	}

	@Override
	public GroupAdministrators administrators() {
		return new JdbcGroupAdministrators(this.jdbc);
	}

	static Group read(ResultSet row, int index) throws SQLException {
		return new Group(new GroupId(row.getInt(1)), Optional.ofNullable(row.getString(2)).map(DirectoryId::new),
				Optional.ofNullable(row.getString(3)), row.getString(4), row.getInt(5), row.getBoolean(6));
	}

}
