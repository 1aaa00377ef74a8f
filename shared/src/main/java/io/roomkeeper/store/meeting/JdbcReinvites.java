package io.roomkeeper.store.meeting;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.GroupProgress;
import io.roomkeeper.reinvite.NumberAndLink;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.room.PersonalLink;
import org.jspecify.annotations.Nullable;

/** Re-invite items in {@code reinvite}. */
public class JdbcReinvites implements Reinvites {

	private static final String SELECT = """
			select i.id, i.meeting_id, m.host_id, i.cause, i.old_number, i.old_link, i.new_number, i.new_link,
			  i.passcode_changed, case when m.calendar_uid is null then 0 else 1 end, i.state, i.created_at, i.closed_at,
			  i.detail, i.version
			from\s""";

	private static final String ITEMS = SELECT + "reinvite i join meeting m on m.id = i.meeting_id ";

	private static final int LONGEST_DETAIL = 500;

	private final Jdbc jdbc;

	private final IdAllocator ids;

	public JdbcReinvites(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.ids = new IdAllocator(jdbc, "reinvite");
	}

	@Override
	public List<ReinviteId> newIds(int count) {
		if (count == 0) {
			return List.of();
		}
		int first = this.ids.take(count);
		return IntStream.range(first, first + count).mapToObj(ReinviteId::new).toList();
	}

	@Override
	public void add(Collection<ReinviteItem> items) {
		this.jdbc.batch("""
				insert into reinvite (cause, new_number, new_link, passcode_changed, state, closed_at, detail, id,
				  meeting_id, host_id, old_number, old_link, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", items, (statement, item) -> {
			set(statement, item);
			statement.setInt(9, item.meeting().value());
			statement.setInt(10, item.host().value());
			statement.setLong(11, item.before().number());
			Jdbc.setText(statement, 12, item.before().link().map(PersonalLink::name));
			statement.setObject(13, Jdbc.utc(item.createdAt()));
		});
	}

	@Override
	public void replace(Collection<ReinviteItem> items) {
		this.jdbc.batch("""
				update reinvite set cause = ?, new_number = ?, new_link = ?, passcode_changed = ?, state = ?,
				  closed_at = ?, detail = ?, version = version + 1,
				  first_mail_id = case when state = 'TO_DO' then null else first_mail_id end
				where id = ?""", items, JdbcReinvites::set);
	}

	@Override
	public void belongTo(int change, Collection<ReinviteId> items) {
		this.jdbc.batch("""
				insert into reinvite_change (plan_id, reinvite_id) select ?, r.id from reinvite r where r.id = ?
				and not exists (select 1 from reinvite_change c where c.plan_id = ? and c.reinvite_id = r.id)""", items,
				(statement, item) -> {
					statement.setInt(1, change);
					statement.setInt(2, item.value());
					statement.setInt(3, change);
				});
	}

	@Override
	public Optional<ReinviteItem> find(ReinviteId id) {
		return this.jdbc.first(ITEMS + "where i.id = ?", (row, _) -> read(row), id.value());
	}

	@Override
	public Map<MeetingKey, ReinviteItem> openOf(Collection<MeetingKey> meetings) {
		Map<MeetingKey, ReinviteItem> items = new HashMap<>();
		Integer[] ids = meetings.stream().map(MeetingKey::value).distinct().toArray(Integer[]::new);
		this.jdbc.template()
			.query(SELECT + """
					unnest(cast(? as integer array)) as c(id) join reinvite i on i.meeting_id = c.id
					join meeting m on m.id = i.meeting_id where i.state in (""" + words(ReinviteState.OPEN) + ")",
					(statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
						ReinviteItem item = read(row);
						items.put(item.meeting(), item);
					});
		return items;
	}

	@Override
	public Map<MeetingKey, ReinviteItem> latestOf(Collection<MeetingKey> meetings) {
		Map<MeetingKey, ReinviteItem> items = new HashMap<>();
		Integer[] ids = meetings.stream().map(MeetingKey::value).distinct().toArray(Integer[]::new);
		this.jdbc.template().query(SELECT + """
				unnest(cast(? as integer array)) as c(id) join reinvite i on i.meeting_id = c.id
				join meeting m on m.id = i.meeting_id where i.state not in ('NOT_NEEDED', 'SUPERSEDED')
				order by i.id""", (statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
			ReinviteItem item = read(row);
			items.put(item.meeting(), item);
		});
		return items;
	}

	@Override
	public List<ReinviteItem> of(PersonId host, int limit) {
		return this.jdbc.list(ITEMS
				+ "where m.host_id = ? order by case when i.state in ('TO_DO', 'FAILED') then 0 else 1 end, i.id desc limit ?",
				(row, _) -> read(row), host.value(), limit);
	}

	@Override
	public Map<ReinviteState, Integer> countOf(PersonId host) {
		Map<ReinviteState, Integer> counts = new EnumMap<>(ReinviteState.class);
		this.jdbc.template()
			.query("select i.state, count(*) from reinvite i join meeting m on m.id = i.meeting_id where m.host_id = ? group by i.state",
					(statement) -> statement.setInt(1, host.value()), (row) -> {
						counts.put(ReinviteState.valueOf(row.getString(1)), row.getInt(2));
					});
		return counts;
	}

	@Override
	public List<ReinviteItem> page(ReinviteFilter filter, Instant from, @Nullable ReinviteItem after, int limit) {
		return this.jdbc.template().query(ITEMS + selected(filter) + """
				and i.host_id >= ? and (i.host_id > ? or i.id > ?) order by i.host_id, i.id limit ?""", (statement) -> {
			int next = set(statement, filter, from);
			int host = (after != null) ? after.host().value() : 0;
			statement.setInt(next, host);
			statement.setInt(next + 1, host);
			statement.setInt(next + 2, (after != null) ? after.id().value() : 0);
			statement.setInt(next + 3, limit);
		}, (row, _) -> read(row));
	}

	@Override
	public List<ReinviteId> select(ReinviteFilter filter, Instant from) {
		return this.jdbc.template()
			.query("select i.id from reinvite i join meeting m on m.id = i.meeting_id " + selected(filter)
					+ " order by m.host_id, i.id", (statement) -> set(statement, filter, from),
					(row, _) -> new ReinviteId(row.getInt(1)));
	}

	@Override
	public List<ReinviteItem> all(Collection<ReinviteId> ids) {
		Integer[] values = ids.stream().map(ReinviteId::value).toArray(Integer[]::new);
		return this.jdbc.template()
			.query(SELECT + """
					unnest(cast(? as integer array)) as c(id) join reinvite i on i.id = c.id
					join meeting m on m.id = i.meeting_id order by m.host_id, i.id""",
					(statement) -> Jdbc.setIntegers(statement, 1, values), (row, _) -> read(row));
	}

	@Override
	public Map<ReinviteState, Integer> count(ReinviteFilter filter, Instant from) {
		Map<ReinviteState, Integer> counts = new EnumMap<>(ReinviteState.class);
		this.jdbc.template()
			.query("select i.state, count(*) from reinvite i join meeting m on m.id = i.meeting_id " + selected(filter)
					+ " group by i.state", (statement) -> set(statement, filter, from), (row) -> {
						counts.put(ReinviteState.valueOf(row.getString(1)), row.getInt(2));
					});
		return counts;
	}

	@Override
	public List<GroupProgress> progress(ReinviteFilter filter, Instant from, int limit) {
		return this.jdbc.template()
			.query("select g.name, sum(case when i.state in (" + words(ReinviteState.OPEN) + """
					) then 1 else 0 end), count(*) from reinvite i join meeting m on m.id = i.meeting_id
					join membership b on b.person_id = m.host_id join user_group g on g.id = b.group_id\s"""
					+ selected(filter) + " group by g.id, g.name order by 2 desc, g.name limit ?",
					(statement) -> statement.setInt(set(statement, filter, from), limit),
					(row, _) -> new GroupProgress(row.getString(1), row.getInt(2), row.getInt(3)));
	}

	@Override
	public List<Integer> changesOf(ReinviteId item) {
		return this.jdbc.list("select plan_id from reinvite_change where reinvite_id = ? order by plan_id",
				(row, _) -> row.getInt(1), item.value());
	}

	private static String selected(ReinviteFilter filter) {
		String change = filter.change().isPresent()
				? "join reinvite_change c on c.reinvite_id = i.id and c.plan_id = ? " : "";
		return change + "where i.state in (" + words(filter.states()) + """
				) and (i.state not in ('TO_DO', 'FAILED')
				  or (m.cancelled_at is null and (m.last_start_at is null or m.last_start_at >= ?)))""";
	}

	private static int set(PreparedStatement statement, ReinviteFilter filter, Instant from) throws SQLException {
		int next = 1;
		if (filter.change().isPresent()) {
			statement.setInt(next++, filter.change().getAsInt());
		}
		statement.setObject(next++, Jdbc.utc(from));
		return next;
	}

	private static void set(PreparedStatement statement, ReinviteItem item) throws SQLException {
		statement.setString(1, item.cause().name());
		statement.setLong(2, item.after().number());
		Jdbc.setText(statement, 3, item.after().link().map(PersonalLink::name));
		statement.setBoolean(4, item.passcodeChanged());
		statement.setString(5, item.state().name());
		statement.setObject(6, MeetingRow.utc(item.closedAt()));
		statement.setString(7, Jdbc.cut(item.detail(), LONGEST_DETAIL));
		statement.setInt(8, item.id().value());
	}

	/** Returns states as a list of SQL literals. */
	private static String words(Set<ReinviteState> states) {
		return states.stream().sorted().map((state) -> "'" + state.name() + "'").collect(Collectors.joining(", "));
	}

	private static ReinviteItem read(ResultSet row) throws SQLException {
		return new ReinviteItem(new ReinviteId(row.getInt(1)), new MeetingKey(row.getInt(2)),
				new PersonId(row.getInt(3)), ReinviteCause.valueOf(row.getString(4)),
				new NumberAndLink(row.getLong(5), Optional.ofNullable(row.getString(6)).map(PersonalLink::new)),
				new NumberAndLink(row.getLong(7), Optional.ofNullable(row.getString(8)).map(PersonalLink::new)),
				row.getBoolean(9), row.getInt(10) == 1, ReinviteState.valueOf(row.getString(11)),
				row.getObject(12, OffsetDateTime.class).toInstant(),
				Jdbc.instant(row.getObject(13, OffsetDateTime.class)), row.getString(14), row.getInt(15));
	}

}
