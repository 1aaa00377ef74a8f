package io.roomkeeper.store.room;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.database.IdAllocator;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;

/** Stores meetings in {@code meeting} and {@code meeting_invitee}. */
public class JdbcMeetings implements Meetings {

	private static final String INSERT = """
			insert into meeting (id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at,
			  time_zone, duration_minutes, recurrence, last_start_at, in_personal_room)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final int TOPIC_LENGTH = 200;

	private static final int NAME_LENGTH = 256;

	private final Jdbc jdbc;

	private final IdAllocator ids;

	public JdbcMeetings(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.ids = new IdAllocator(jdbc, "meeting");
	}

	@Override
	public void add(Collection<Meeting> meetings) {
		if (!meetings.isEmpty()) {
			this.jdbc.inTransaction(() -> {
				List<Numbered> numbered = numbered(meetings);
				this.jdbc.batch(INSERT, numbered, JdbcMeetings::set);
				List<Invited> invited = new ArrayList<>();
				numbered.forEach((one) -> one.meeting()
					.invitees()
					.forEach((invitee) -> invited.add(new Invited(one.id(), invitee))));
				this.jdbc.batch("insert into meeting_invitee (meeting_id, mail, name) values (?, ?, ?)", invited,
						(statement, one) -> {
							statement.setInt(1, one.meeting());
							statement.setString(2, one.invitee().mail());
							statement.setString(3, Jdbc.cut(one.invitee().name(), NAME_LENGTH));
						});
			});
		}
	}

	private List<Numbered> numbered(Collection<Meeting> meetings) {
		int id = this.ids.take(meetings.size());
		List<Numbered> numbered = new ArrayList<>();
		for (Meeting meeting : meetings) {
			numbered.add(new Numbered(id++, meeting));
		}
		return numbered;
	}

	private static void set(PreparedStatement statement, Numbered one) throws SQLException {
		Meeting meeting = one.meeting();
		statement.setInt(1, one.id());
		statement.setLong(2, meeting.id().number());
		statement.setInt(3, meeting.host().value());
		statement.setString(4, meeting.calendarUid());
		statement.setInt(5, meeting.sequence());
		statement.setString(6, Jdbc.cut(meeting.topic(), TOPIC_LENGTH));
		statement.setObject(7, Jdbc.utc(meeting.start().toInstant()));
		statement.setString(8, meeting.zone().getId());
		statement.setInt(9, Math.toIntExact(meeting.duration().toMinutes()));
		Jdbc.setText(statement, 10, meeting.recurrence());
		Optional<Instant> last = RecurrenceEnd.lastStart(meeting);
		if (last.isPresent()) {
			statement.setObject(11, Jdbc.utc(last.get()));
		}
		else {
			statement.setNull(11, Types.TIMESTAMP_WITH_TIMEZONE);
		}
		statement.setBoolean(12, meeting.inPersonalRoom());
	}

	@Override
	public List<Meeting> upcomingOf(PersonId host, Instant from, int limit) {
		Map<Integer, Meeting> meetings = new LinkedHashMap<>();
		this.jdbc.list("""
				select id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at, time_zone,
				  duration_minutes, recurrence, in_personal_room
				from meeting where host_id = ? and (last_start_at is null or last_start_at >= ?)
				order by starts_at, id limit ?""", (row, _) -> meetings.put(row.getInt(1), read(row)), host.value(),
				Jdbc.utc(from), limit);
		Map<Integer, List<Invitee>> invitees = invitees(meetings.keySet());
		return meetings.entrySet()
			.stream()
			.map((entry) -> with(entry.getValue(), invitees.getOrDefault(entry.getKey(), List.of())))
			.toList();
	}

	private Map<Integer, List<Invitee>> invitees(Collection<Integer> meetings) {
		Map<Integer, List<Invitee>> invitees = new LinkedHashMap<>();
		this.jdbc.template()
			.query("""
					select i.meeting_id, i.mail, i.name from unnest(cast(? as integer array)) as c(id)
					join meeting_invitee i on i.meeting_id = c.id order by i.meeting_id, i.mail""",
					(statement) -> Jdbc.setIntegers(statement, 1, meetings.toArray(Integer[]::new)), (row) -> {
						invitees.computeIfAbsent(row.getInt(1), (_) -> new ArrayList<>())
							.add(new Invitee(row.getString(2), row.getString(3)));
					});
		return invitees;
	}

	@Override
	public int countInPersonalRooms(Collection<PersonId> hosts, Instant from) {
		Integer[] ids = hosts.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		int[] count = new int[1];
		this.jdbc.template().query("""
				select count(*) from unnest(cast(? as integer array)) as c(id) join meeting m on m.host_id = c.id
				where m.in_personal_room and (m.last_start_at is null or m.last_start_at >= ?)""", (statement) -> {
			Jdbc.setIntegers(statement, 1, ids);
			statement.setObject(2, Jdbc.utc(from));
		}, (row) -> {
			count[0] = row.getInt(1);
		});
		return count[0];
	}

	@Override
	public int count() {
		return this.jdbc.count("select count(*) from meeting");
	}

	private static Meeting read(ResultSet row) throws SQLException {
		ZoneId zone = ZoneId.of(row.getString(8));
		return new Meeting(new MeetingId(row.getLong(2)), new PersonId(row.getInt(3)), row.getString(4), row.getInt(5),
				row.getString(6), row.getObject(7, OffsetDateTime.class).atZoneSameInstant(zone),
				Duration.ofMinutes(row.getInt(9)), Optional.ofNullable(row.getString(10)), row.getBoolean(11),
				List.of());
	}

	private static Meeting with(Meeting meeting, List<Invitee> invitees) {
		return new Meeting(meeting.id(), meeting.host(), meeting.calendarUid(), meeting.sequence(), meeting.topic(),
				meeting.start(), meeting.duration(), meeting.recurrence(), meeting.inPersonalRoom(), invitees);
	}

	private record Numbered(int id, Meeting meeting) {
	}

	private record Invited(int meeting, Invitee invitee) {
	}

}
