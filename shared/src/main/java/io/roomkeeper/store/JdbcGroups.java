package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;

/**
 * Groups in {@code user_group}, who is in them in {@code membership} and
 * {@code group_nesting}.
 */
class JdbcGroups implements Groups {

	private static final String SELECT = "select id, directory_id, dn, name, priority, missing from user_group ";

	private static final int NAME_LENGTH = 256;

	private final Jdbc jdbc;

	private final Allotment ids;

	JdbcGroups(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.ids = new Allotment(jdbc, "group");
	}

	@Override
	public List<Group> all() {
		return this.jdbc.list(SELECT + "order by priority, id", JdbcGroups::read);
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
		});
	}

	@Override
	public void update(Collection<Group> groups, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.batch("update user_group set dn = ?, name = ?, missing = ?, changed_at = ? where id = ?", groups,
				(statement, group) -> {
					Jdbc.setText(statement, 1, group.dn());
					statement.setString(2, Jdbc.cut(group.name(), NAME_LENGTH));
					statement.setBoolean(3, group.missing());
					statement.setObject(4, now);
					statement.setInt(5, group.id().value());
				});
	}

	@Override
	public void order(List<GroupId> byPriority, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		int[] place = { 0 };
		this.jdbc.batch("update user_group set priority = ?, changed_at = ? where id = ?", byPriority,
				(statement, id) -> {
					statement.setInt(1, ++place[0]);
					statement.setObject(2, now);
					statement.setInt(3, id.value());
				});
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
	public void changeMembers(GroupId id, Collection<PersonId> joined, Collection<PersonId> left) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.batch("delete from membership where group_id = ? and person_id = ?", left,
					(statement, person) -> {
						statement.setInt(1, id.value());
						statement.setInt(2, person.value());
					});
			this.jdbc.batch("insert into membership (group_id, person_id) values (?, ?)", joined,
					(statement, person) -> {
						statement.setInt(1, id.value());
						statement.setInt(2, person.value());
					});
		});
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
	public void nest(GroupId parent, Set<GroupId> children) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("delete from group_nesting where parent_id = ?", parent.value());
			this.jdbc.batch("insert into group_nesting (parent_id, child_id) values (?, ?)", children,
					(statement, child) -> {
						statement.setInt(1, parent.value());
						statement.setInt(2, child.value());
					});
		});
	}

	@Override
	public Set<GroupId> directGroupsOf(PersonId person) {
		return new TreeSet<>(this.jdbc.list("select group_id from membership where person_id = ?",
				(row, _) -> new GroupId(row.getInt(1)), person.value()));
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

	private static Group read(ResultSet row, int index) throws SQLException {
		return new Group(new GroupId(row.getInt(1)), Optional.ofNullable(row.getString(2)).map(DirectoryId::new),
				Optional.ofNullable(row.getString(3)), row.getString(4), row.getInt(5), row.getBoolean(6));
	}

}
