package io.roomkeeper.meeting;

import java.time.LocalDateTime;
import java.util.Optional;

/** One occurrence of a series that differs from the rule. */
public sealed interface OccurrenceChange {

	/** Returns the local start that the rule gives, which identifies the occurrence. */
	LocalDateTime original();

	/**
	 * The occurrence does not take place.
	 *
	 * @param original the local start that the rule gives
	 */
	record Cancelled(LocalDateTime original) implements OccurrenceChange {
	}

	/**
	 * The occurrence takes place at another time, or with another topic.
	 *
	 * @param original the local start that the rule gives
	 * @param start the local start in the zone of the series
	 * @param minutes how long it lasts, 1 to {@value MeetingTime#LONGEST} minutes
	 * @param topic its own topic; empty if it has that of the series
	 */
	record Moved(LocalDateTime original, LocalDateTime start, int minutes,
			Optional<String> topic) implements OccurrenceChange {
	}

}
