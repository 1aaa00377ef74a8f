package io.roomkeeper.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Recur;

/**
 * The rule of a series, as in RFC 5545 3.3.10. It recurs by days, weeks, months or years
 * and may end by a count or at a moment.
 *
 * @param rule the canonical text; {@code UNTIL} is in UTC
 */
public record Recurrence(String rule) {

	/** The longest rule, in characters. */
	public static final int LONGEST = 500;

	/**
	 * How far a series is followed, in years after the moment from which dates are asked.
	 */
	private static final int HORIZON = 50;

	private static final int UNLIMITED = -1;

	/**
	 * Parses a rule.
	 * @param zone the zone of the meeting, in which an end without a zone is meant
	 * @throws io.roomkeeper.failure.InvalidInputException if a part is unknown, out of
	 * its range, or does not go with the others
	 */
	public static Recurrence parse(String text, ZoneId zone) {
		return new Recurrence(RecurrenceRule.parse(text, zone).canonical());
	}

	/**
	 * Returns the local starts at or after that local time, earliest first.
	 * @param first the start of the series
	 */
	public Stream<LocalDateTime> starts(LocalDateTime first, ZoneId zone, LocalDateTime from) {
		RecurrenceRule parts = RecurrenceRule.parse(this.rule, ZoneOffset.UTC);
		LocalDateTime begin = from.isBefore(first) ? first : from;
		Stream<LocalDateTime> starts = new Recur<LocalDateTime>(parts.withoutUntil()).getDatesAsStream(first, begin,
				begin.plusYears(HORIZON), UNLIMITED);
		Optional<Instant> until = parts.until();
		return until.isEmpty() ? starts
				: starts.takeWhile((start) -> !start.atZone(zone).toInstant().isAfter(until.get()));
	}

	/** Returns whether the rule has an end. */
	public boolean ends() {
		return this.rule.contains("COUNT=") || this.rule.contains("UNTIL=");
	}

}
