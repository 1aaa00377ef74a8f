package io.roomkeeper.store.meeting;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.database.IdAllocator;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.WayIn;
import io.roomkeeper.room.PersonalLink;

/** Re-invite items in {@code reinvite}. */
public class JdbcReinvites implements Reinvites {

	private static final String SELECT = """
			select i.id, i.meeting_id, i.host_id, i.cause, i.old_number, i.old_link, i.new_number, i.new_link,
			  i.passcode_changed, case when m.calendar_uid is null then 0 else 1 end, i.state, i.created_at, i.closed_at
			from\s""";

	private static final String ITEMS = SELECT + "reinvite i join meeting m on m.id = i.meeting_id ";

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
				insert into reinvite (cause, new_number, new_link, passcode_changed, state, closed_at, id, meeting_id,
				  host_id, old_number, old_link, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", items, (statement, item) -> {
			set(statement, item);
			statement.setInt(8, item.meeting().value());
			statement.setInt(9, item.host().value());
			statement.setLong(10, item.before().number());
			Jdbc.setText(statement, 11, item.before().link().map(PersonalLink::name));
			statement.setObject(12, Jdbc.utc(item.createdAt()));
		});
	}

	@Override
	public void replace(Collection<ReinviteItem> items) {
		this.jdbc.batch(
				"""
						update reinvite set cause = ?, new_number = ?, new_link = ?, passcode_changed = ?, state = ?, closed_at = ?
						where id = ?""",
				items, JdbcReinvites::set);
	}

	@Override
	public Optional<ReinviteItem> find(ReinviteId id) {
		return this.jdbc.first(ITEMS + "where i.id = ?", (row, _) -> read(row), id.value());
	}

	@Override
	public Map<MeetingKey, ReinviteItem> toDoOf(Collection<MeetingKey> meetings) {
		Map<MeetingKey, ReinviteItem> items = new HashMap<>();
		Integer[] ids = meetings.stream().map(MeetingKey::value).distinct().toArray(Integer[]::new);
		this.jdbc.template()
			.query(SELECT + """
					unnest(cast(? as integer array)) as c(id) join reinvite i on i.meeting_id = c.id
					join meeting m on m.id = i.meeting_id where i.state = 'TO_DO'""",
					(statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
						ReinviteItem item = read(row);
						items.put(item.meeting(), item);
					});
		return items;
	}

	@Override
	public List<ReinviteItem> of(PersonId host, int limit) {
		return this.jdbc.list(
				ITEMS + "where i.host_id = ? order by case when i.state = 'TO_DO' then 0 else 1 end, i.id desc limit ?",
				(row, _) -> read(row), host.value(), limit);
	}

	@Override
	public Map<ReinviteState, Integer> countOf(PersonId host) {
		Map<ReinviteState, Integer> counts = new EnumMap<>(ReinviteState.class);
		this.jdbc.template()
			.query("select state, count(*) from reinvite where host_id = ? group by state",
					(statement) -> statement.setInt(1, host.value()), (row) -> {
						counts.put(ReinviteState.valueOf(row.getString(1)), row.getInt(2));
					});
		return counts;
	}

	private static void set(PreparedStatement statement, ReinviteItem item) throws SQLException {
		statement.setString(1, item.cause().name());
		statement.setLong(2, item.after().number());
		Jdbc.setText(statement, 3, item.after().link().map(PersonalLink::name));
		statement.setBoolean(4, item.passcodeChanged());
		statement.setString(5, item.state().name());
		MeetingRow.setInstant(statement, 6, item.closedAt());
		statement.setInt(7, item.id().value());
	}

	private static ReinviteItem read(ResultSet row) throws SQLException {
		return new ReinviteItem(new ReinviteId(row.getInt(1)), new MeetingKey(row.getInt(2)),
				new PersonId(row.getInt(3)), ReinviteCause.valueOf(row.getString(4)),
				new WayIn(row.getLong(5), Optional.ofNullable(row.getString(6)).map(PersonalLink::new)),
				new WayIn(row.getLong(7), Optional.ofNullable(row.getString(8)).map(PersonalLink::new)),
				row.getBoolean(9), row.getInt(10) == 1, ReinviteState.valueOf(row.getString(11)),
				row.getObject(12, OffsetDateTime.class).toInstant(),
				Jdbc.instant(row.getObject(13, OffsetDateTime.class)));
	}

}
