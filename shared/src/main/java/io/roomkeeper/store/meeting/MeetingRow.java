package io.roomkeeper.store.meeting;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;

import org.jspecify.annotations.Nullable;

/** A row of {@code meeting}. */
final class MeetingRow {

	/** The columns that {@link #read} reads, in their order. */
	static final String COLUMNS = """
			m.id, m.meeting_number, m.host_id, m.calendar_uid, m.sequence_number, m.topic, m.starts_at, m.time_zone,
			m.duration_minutes, m.recurrence, m.in_personal_room, m.local_start, m.passcode, m.waiting_room,
			m.link_token, m.language, m.revised_at, m.cancelled_at, m.version, m.origin""";

	static final String INSERT = """
			insert into meeting (meeting_number, calendar_uid, sequence_number, topic, starts_at, time_zone,
			  duration_minutes, recurrence, last_start_at, in_personal_room, local_start, passcode, waiting_room,
			  link_token, language, revised_at, next_start_at, cancelled_at, id, version, host_id, origin)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	static final String UPDATE = """
			update meeting set meeting_number = ?, calendar_uid = ?, sequence_number = ?, topic = ?, starts_at = ?,
			  time_zone = ?, duration_minutes = ?, recurrence = ?, last_start_at = ?, in_personal_room = ?,
			  local_start = ?, passcode = ?, waiting_room = ?, link_token = ?, language = ?, revised_at = ?,
			  next_start_at = ?, cancelled_at = ?, version = version + 1
			where id = ? and version = ?""";

	private MeetingRow() {
	}

	/** Sets the parameters of {@link #UPDATE}, which begin those of {@link #INSERT}. */
	static void set(PreparedStatement statement, Meeting meeting, Instant now) throws SQLException {
		MeetingSchedule schedule = meeting.schedule();
		MeetingTime time = schedule.time();
		statement.setLong(1, meeting.access().number().number());
		Jdbc.setText(statement, 2, meeting.calendar().uid());
		statement.setInt(3, meeting.calendar().sequence());
		statement.setString(4, meeting.topic());
		statement.setObject(5, Jdbc.utc(time.begins().toInstant()));
		statement.setString(6, time.zone().getId());
		statement.setInt(7, time.minutes());
		Jdbc.setText(statement, 8, schedule.recurrence().map(Recurrence::rule));
		setInstant(statement, 9, schedule.lastStart());
		statement.setBoolean(10, meeting.inPersonalRoom());
		statement.setObject(11, time.start());
		Jdbc.setText(statement, 12, meeting.access().passcode().map(Passcode::text));
		statement.setBoolean(13, meeting.access().waitingRoom());
		statement.setString(14, meeting.access().token().text());
		statement.setString(15, meeting.language().getLanguage());
		statement.setObject(16, Jdbc.utc(meeting.calendar().stamp()));
		setInstant(statement, 17, next(meeting, now));
		setInstant(statement, 18, meeting.cancelledAt());
		statement.setInt(19, meeting.key().value());
		statement.setInt(20, meeting.version());
	}

	/** Returns the start of the next occurrence. */
	static Optional<Instant> next(Meeting meeting, Instant now) {
		return meeting.next(now).map((occurrence) -> occurrence.begins().toInstant());
	}

	static void setInstant(PreparedStatement statement, int index, Optional<Instant> value) throws SQLException {
		if (value.isPresent()) {
			statement.setObject(index, Jdbc.utc(value.get()));
		}
		else {
			statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
		}
	}

	/** Reads a meeting without what other tables have of it. */
	static Meeting read(ResultSet row) throws SQLException {
		ZoneId zone = ZoneId.of(row.getString(8));
		@Nullable LocalDateTime local = row.getObject(12, LocalDateTime.class);
		LocalDateTime start = (local != null) ? local
				: row.getObject(7, OffsetDateTime.class).atZoneSameInstant(zone).toLocalDateTime();
		MeetingSchedule schedule = new MeetingSchedule(new MeetingTime(start, zone, row.getInt(9)),
				Optional.ofNullable(row.getString(10)).map(Recurrence::stored), List.of());
		MeetingAccess access = new MeetingAccess(new MeetingId(row.getLong(2)), row.getBoolean(11),
				Optional.ofNullable(row.getString(13)).map(Passcode::new), row.getBoolean(14),
				new LinkToken(row.getString(15)));
		CalendarRevision calendar = new CalendarRevision(Optional.ofNullable(row.getString(4)), row.getInt(5),
				row.getObject(17, OffsetDateTime.class).toInstant());
		return new Meeting(new MeetingKey(row.getInt(1)), new PersonId(row.getInt(3)), row.getString(6), schedule,
				access, List.of(), Set.of(), calendar, MeetingOrigin.valueOf(row.getString(20)),
				Locale.of(row.getString(16)), Jdbc.instant(row.getObject(18, OffsetDateTime.class)), row.getInt(19));
	}

}
