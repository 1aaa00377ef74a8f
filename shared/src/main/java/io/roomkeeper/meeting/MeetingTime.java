package io.roomkeeper.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/**
 * When a meeting first begins and how long it lasts. The local time in the zone decides,
 * so that a series keeps its local time over a clock change.
 *
 * @param start the local start, to the second; years 1970 to 2199
 * @param zone a zone that {@link MeetingZone} knows
 * @param minutes how long it lasts, 1 to {@value #LONGEST} minutes
 */
public record MeetingTime(LocalDateTime start, ZoneId zone, int minutes) {

	/** The longest meeting: seven days. */
	public static final int LONGEST = 7 * 24 * 60;

	private static final int FIRST_YEAR = 1970;

	private static final int LAST_YEAR = 2199;

	/**
	 * @throws InvalidInputException if one of the values is out of its range
	 */
	public MeetingTime {
		if (minutes < 1 || minutes > LONGEST) {
			throw new InvalidInputException(
					FailureText.of("meeting.minutes", Argument.number(minutes), Argument.number(LONGEST)));
		}
		if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
			throw new InvalidInputException(FailureText.of("meeting.year", Argument.id(start.getYear()),
					Argument.id(FIRST_YEAR), Argument.id(LAST_YEAR)));
		}
		start = start.withNano(0);
		zone = MeetingZone.of(zone.getId());
	}

	/**
	 * Returns the moment at which it first begins. A local time that a clock change skips
	 * is moved by the length of the gap; a local time that occurs twice means the first
	 * of the two moments (RFC 5545 3.3.5).
	 */
	public ZonedDateTime begins() {
		return at(this.start);
	}

	/** Returns the moment of another local time in the same zone. */
	public ZonedDateTime at(LocalDateTime local) {
		return ZonedDateTime.of(local, this.zone);
	}

}
