package io.roomkeeper.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import io.roomkeeper.failure.InvalidInputException;

/**
 * How long a person may be missing from the directory before their room is retired.
 * Entries are deleted by mistake, or moved, more often than a number is needed again.
 *
 * @param days counted from the day on which the person was first missed; 0 to 3,650
 */
public record GracePeriod(int days) {

	public GracePeriod {
		if (days < 0 || days > 3_650) {
			throw new InvalidInputException("A grace time of %d days is not possible".formatted(days),
					"Set roomkeeper.sync.grace-days between 0 and 3650");
		}
	}

	/**
	 * Returns the moment that separates overdue people from others: a person who went
	 * missing before it is overdue on that day.
	 * @param zone the organisation's time zone, in which dates are counted
	 */
	public Instant overdueBefore(LocalDate on, ZoneId zone) {
		return on.minusDays(this.days).plusDays(1).atStartOfDay(zone).toInstant();
	}

}
