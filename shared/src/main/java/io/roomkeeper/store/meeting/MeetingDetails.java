package io.roomkeeper.store.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.person.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The parts of meetings that are in other tables: invitees, changed occurrences,
 * alternative hosts.
 */
final class MeetingDetails {

	private static final List<String> TABLES = List.of("meeting_invitee", "meeting_change", "meeting_alternative_host");

	private static final int NAME_LENGTH = 256;

	private final Jdbc jdbc;

	private final BulkWriter rows;

	MeetingDetails(Jdbc jdbc, BulkWriter rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** Removes the details of a meeting. */
	void remove(MeetingKey key) {
		TABLES.forEach((table) -> this.jdbc.update("delete from " + table + " where meeting_id = ?", key.value()));
	}

	/** Adds the details of meetings that have none yet. */
	void add(Collection<Meeting> meetings) {
		this.rows.insert("meeting_invitee", "meeting_id, mail, name, reply", each(meetings, Meeting::invitees),
				(one) -> new @Nullable Object[] { one.meeting(), one.value().mail(),
						Jdbc.cut(one.value().name(), NAME_LENGTH), one.value().reply().name() });
		this.rows.insert("meeting_change", "meeting_id, original_start, new_start, duration_minutes, topic",
				each(meetings, (meeting) -> meeting.schedule().changes()), MeetingDetails::values);
		this.rows.insert("meeting_alternative_host", "meeting_id, person_id", each(meetings, Meeting::alternativeHosts),
				(one) -> new @Nullable Object[] { one.meeting(), one.value().value() });
	}

	private static @Nullable Object[] values(Detail<OccurrenceChange> one) {
		return switch (one.value()) {
			case OccurrenceChange.Cancelled(LocalDateTime original) ->
				new @Nullable Object[] { one.meeting(), original, null, null, null };
			case OccurrenceChange.Moved moved -> new @Nullable Object[] { one.meeting(), moved.original(),
					moved.start(), moved.minutes(), moved.topic().orElse(null) };
		};
	}

	private static <T> List<Detail<T>> each(Collection<Meeting> meetings,
			Function<Meeting, ? extends Collection<T>> details) {
		List<Detail<T>> all = new ArrayList<>();
		meetings.forEach((meeting) -> details.apply(meeting)
			.forEach((value) -> all.add(new Detail<>(meeting.key().value(), value))));
		return all;
	}

	/** Returns the meetings with their details, in the same order. */
	List<Meeting> complete(List<Meeting> meetings) {
		if (meetings.isEmpty()) {
			return meetings;
		}
		Integer[] ids = meetings.stream().map((meeting) -> meeting.key().value()).toArray(Integer[]::new);
		Map<Integer, List<Invitee>> invitees = new HashMap<>();
		read(ids, "i.mail, i.name, i.reply", "meeting_invitee", (row) -> list(invitees, row)
			.add(new Invitee(row.getString(2), row.getString(3), ReplyStatus.valueOf(row.getString(4)))));
		Map<Integer, List<OccurrenceChange>> changes = new HashMap<>();
		read(ids, "i.original_start, i.new_start, i.duration_minutes, i.topic", "meeting_change",
				(row) -> list(changes, row).add(change(row)));
		Map<Integer, Set<PersonId>> hosts = new HashMap<>();
		read(ids, "i.person_id", "meeting_alternative_host",
				(row) -> hosts.computeIfAbsent(row.getInt(1), (_) -> new HashSet<>()).add(new PersonId(row.getInt(2))));
		return meetings.stream().map((meeting) -> {
			int id = meeting.key().value();
			MeetingSchedule schedule = meeting.schedule();
			return meeting.with(invitees.getOrDefault(id, List.of()))
				.with(hosts.getOrDefault(id, Set.of()))
				.with(new MeetingSchedule(schedule.time(), schedule.recurrence(), changes.getOrDefault(id, List.of())));
		}).toList();
	}

	private void read(Integer[] ids, String columns, String table, RowCallbackHandler reader) {
		this.jdbc.template()
			.query("select i.meeting_id, " + columns + " from unnest(cast(? as integer array)) as c(id) join " + table
					+ " i on i.meeting_id = c.id", (statement) -> Jdbc.setIntegers(statement, 1, ids), reader);
	}

	private static <T> List<T> list(Map<Integer, List<T>> lists, ResultSet row) throws SQLException {
		return lists.computeIfAbsent(row.getInt(1), (_) -> new ArrayList<>());
	}

	private static OccurrenceChange change(ResultSet row) throws SQLException {
		LocalDateTime original = row.getObject(2, LocalDateTime.class);
		LocalDateTime start = row.getObject(3, LocalDateTime.class);
		return (start == null) ? new OccurrenceChange.Cancelled(original)
				: new OccurrenceChange.Moved(original, start, row.getInt(4), Optional.ofNullable(row.getString(5)));
	}

	private record Detail<T>(int meeting, T value) {
	}

}
