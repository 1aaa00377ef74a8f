package io.roomkeeper.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Imported weekly meetings in personal rooms. Host {@code n} has up to five of them, on
 * different working days.
 *
 * @param meetings the number of meetings
 * @param hosts the number of hosts; at least a fifth of the meetings
 * @param invitees the number of invitees of each meeting
 */
record BenchMeetings(int meetings, int hosts, int invitees) {

	private static final int WORKING_DAYS = 5;

	private static final long FIRST_NUMBER = 20_000_000_000L;

	/** Long enough that no series ends during a simulation. */
	private static final int WEEKS = 100;

	private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

	/** Writes the meetings of people with consecutive IDs. */
	void insert(Installation installation, int firstHost) {
		BulkRows rows = new BulkRows(installation.dataSource());
		rows.insert("meeting", """
				id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at, time_zone,
				duration_minutes, recurrence, last_start_at, in_personal_room, local_start, waiting_room,
				link_token, language, revised_at, next_start_at, version, origin""", (writer) -> {
			for (int i = 0; i < this.meetings; i++) {
				LocalDateTime start = start(i);
				writer.row(i + 1, FIRST_NUMBER + i, firstHost + i % this.hosts, "meeting-%d@example.org".formatted(i),
						1, "Meeting " + i, start.atOffset(ZoneOffset.UTC), "UTC", 45,
						"FREQ=WEEKLY;COUNT=" + (WEEKS + 1), start.plusWeeks(WEEKS).atOffset(ZoneOffset.UTC), true,
						start, false, "link-of-meeting-%08d".formatted(i), "en", STAMP.atOffset(ZoneOffset.UTC),
						start.atOffset(ZoneOffset.UTC), 1, "IMPORTED");
			}
		});
		rows.insert("meeting_invitee", "meeting_id, mail, name, reply", (writer) -> {
			for (int i = 0; i < this.meetings; i++) {
				for (int guest = 0; guest < this.invitees; guest++) {
					writer.row(i + 1, "guest%d.%d@example.org".formatted(guest, i), "Guest " + guest, "ACCEPTED");
				}
			}
		});
		rows.finish();
	}

	/** Counts the meetings of a host that begin between two moments. */
	int between(int host, LocalDateTime from, LocalDateTime to) {
		int count = 0;
		for (int meeting = host; host < this.hosts && meeting < this.meetings; meeting += this.hosts) {
			LocalDateTime start = start(meeting);
			while (start.isBefore(from)) {
				start = start.plusWeeks(1);
			}
			count += start.isBefore(to) ? 1 : 0;
		}
		return count;
	}

	private int weekday(int meeting) {
		return (meeting % this.hosts + 2 * (meeting / this.hosts)) % WORKING_DAYS;
	}

	/** Returns the last such weekday before today, at a time between 8:00 and 18:00. */
	private LocalDateTime start(int meeting) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		int back = Math.floorMod(today.getDayOfWeek().getValue() - 1 - weekday(meeting), 7);
		return today.minusDays((back == 0) ? 7 : back).atTime(LocalTime.of(8 + meeting % 10, 0));
	}

}
