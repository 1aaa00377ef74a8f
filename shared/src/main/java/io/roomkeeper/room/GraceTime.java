package io.roomkeeper.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import io.roomkeeper.failure.InvalidInputException;

/**
 * How long somebody may be missing from the directory before their room is retired: an
 * entry is deleted by mistake, or moved, more often than a number is needed again.
 *
 * @param days counted from the day on which they were first missed; 0 to 3,650
 */
public record GraceTime(int days) {

	public GraceTime {
		if (days < 0 || days > 3_650) {
			throw new InvalidInputException("A grace time of %d days is not possible".formatted(days),
					"Set roomkeeper.sync.grace-days between 0 and 3650");
		}
	}

	/**
	 * Whoever went missing before this moment is overdue on that day.
	 * @param zone the organisation's time zone, whose dates count
	 */
	public Instant overdueBefore(LocalDate on, ZoneId zone) {
		return on.minusDays(this.days).plusDays(1).atStartOfDay(zone).toInstant();
	}

}
