package io.roomkeeper.meeting;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;

/**
 * A scheduled meeting.
 *
 * @param id its own number, even if it takes place in the personal room
 * @param host the person who scheduled it
 * @param calendarUid the UID of its calendar entry (RFC 5545 3.8.4.7), by which calendars
 * recognise an update
 * @param sequence the revision of its invitation (RFC 5545 3.8.7.4)
 * @param start when it first begins, in the time zone in which it was scheduled
 * @param recurrence an RRULE value (RFC 5545 3.3.10) if it recurs
 * @param inPersonalRoom whether it takes place in the host's personal room, and so breaks
 * when that changes
 */
public record Meeting(MeetingId id, PersonId host, String calendarUid, int sequence, String topic, ZonedDateTime start,
		Duration duration, Optional<String> recurrence, boolean inPersonalRoom, List<Invitee> invitees) {

	public Meeting {
		if (sequence < 0 || duration.isNegative() || duration.isZero()) {
			throw new IllegalArgumentException("A meeting lasts some time and its sequence is not negative");
		}
		invitees = List.copyOf(invitees);
	}

	/**
	 * Returns the time zone in which it was scheduled, which determines its start after a
	 * clock change.
	 */
	public ZoneId zone() {
		return this.start.getZone();
	}

}
