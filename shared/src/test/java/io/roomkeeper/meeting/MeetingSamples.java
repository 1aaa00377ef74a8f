package io.roomkeeper.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;

/** Meetings for tests. */
public final class MeetingSamples {

	private MeetingSamples() {
	}

	/** A single meeting or, with a rule, a series. */
	public static MeetingSchedule schedule(String start, String zone, String rule) {
		MeetingTime time = new MeetingTime(LocalDateTime.parse(start), ZoneId.of(zone), 45);
		return rule.isEmpty() ? MeetingSchedule.once(time)
				: MeetingSchedule.series(time, Recurrence.parse(rule, time.zone()));
	}

	/**
	 * A meeting in the host's personal room.
	 * @param number makes its number, UID and token differ from those of others
	 */
	public static Meeting meeting(MeetingKey key, PersonId host, int number, MeetingSchedule schedule,
			List<Invitee> invitees) {
		return new Meeting(key, host, "Topic " + number, schedule,
				new MeetingAccess(new MeetingId(20_000_000_000L + number), true, Optional.of(new Passcode("abc123")),
						false, new LinkToken("token-of-a-meeting-%010d".formatted(number))),
				invitees, Set.of(), new CalendarRevision(Optional.of("uid-" + number), 0, Instant.EPOCH),
				MeetingOrigin.SCHEDULED, Locale.ENGLISH, Optional.empty(), 1);
	}

}
