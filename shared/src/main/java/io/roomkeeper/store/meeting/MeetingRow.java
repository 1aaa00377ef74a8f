package io.roomkeeper.store.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
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

	/** The columns of {@link #inserted}, in the same order. */
	static final String INSERTED = """
			meeting_number, calendar_uid, sequence_number, topic, starts_at, time_zone, duration_minutes, recurrence,
			last_start_at, in_personal_room, local_start, passcode, waiting_room, link_token, language, revised_at,
			next_start_at, cancelled_at, id, version, host_id, origin""";

	static final String UPDATE = """
			update meeting set meeting_number = ?, calendar_uid = ?, sequence_number = ?, topic = ?, starts_at = ?,
			  time_zone = ?, duration_minutes = ?, recurrence = ?, last_start_at = ?, in_personal_room = ?,
			  local_start = ?, passcode = ?, waiting_room = ?, link_token = ?, language = ?, revised_at = ?,
			  next_start_at = ?, cancelled_at = ?, version = version + 1
			where id = ? and version = ?""";

	private MeetingRow() {
	}

	/** Returns the values of {@link #INSERTED}. */
	static @Nullable Object[] inserted(Meeting meeting, Instant now) {
		@Nullable Object[] values = Arrays.copyOf(updated(meeting, now), 22);
		values[20] = meeting.host().value();
		values[21] = meeting.origin().name();
		return values;
	}

	/**
	 * Returns the parameters of {@link #UPDATE}, the first columns of {@link #INSERTED}.
	 */
	static @Nullable Object[] updated(Meeting meeting, Instant now) {
		MeetingSchedule schedule = meeting.schedule();
		MeetingTime time = schedule.time();
		MeetingAccess access = meeting.access();
		CalendarRevision calendar = meeting.calendar();
		return new @Nullable Object[] { access.number().number(), calendar.uid().orElse(null), calendar.sequence(),
				meeting.topic(), Jdbc.utc(time.begins().toInstant()), time.zone().getId(), time.minutes(),
				schedule.recurrence().map(Recurrence::rule).orElse(null), utc(schedule.lastStart()),
				meeting.inPersonalRoom(), time.start(), access.passcode().map(Passcode::text).orElse(null),
				access.waitingRoom(), access.token().text(), meeting.language().getLanguage(),
				Jdbc.utc(calendar.stamp()), utc(next(meeting, now)), utc(meeting.cancelledAt()), meeting.key().value(),
				meeting.version() };
	}

	static @Nullable OffsetDateTime utc(Optional<Instant> moment) {
		return moment.map(Jdbc::utc).orElse(null);
	}

	/** Returns the start of the next occurrence. */
	static Optional<Instant> next(Meeting meeting, Instant now) {
		return meeting.next(now).map((occurrence) -> occurrence.begins().toInstant());
	}

	/** Reads a meeting without its parts in other tables. */
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
