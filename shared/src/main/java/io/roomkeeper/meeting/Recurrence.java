package io.roomkeeper.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a series, as in RFC 5545 3.3.10. It recurs by days, weeks, months or years
 * and may end by a count or at a moment. Two rules of the same canonical text are equal.
 */
public final class Recurrence {

	/** The maximum length of a rule, in characters. */
	public static final int LONGEST = 500;

	/**
	 * How many years of dates are computed, from the moment from which dates are
	 * requested.
	 */
	private static final int HORIZON = 50;

	private static final int UNLIMITED = -1;

	private final String rule;

	private final RecurrenceRule parts;

	private Recurrence(RecurrenceRule parts) {
		this.rule = parts.canonical();
		this.parts = parts;
	}

	/**
	 * Parses a rule in which {@code UNTIL} is in UTC.
	 * @throws io.roomkeeper.failure.InvalidInputException as {@link #parse}
	 */
	public static Recurrence stored(String rule) {
		return parse(rule, ZoneOffset.UTC);
	}

	/**
	 * Parses a rule.
	 * @param zone the zone of the meeting, which applies to an end without a zone
	 * @throws io.roomkeeper.failure.InvalidInputException if a part is unknown, out of
	 * its range, or does not go with the others
	 */
	public static Recurrence parse(String text, ZoneId zone) {
		return new Recurrence(RecurrenceRule.parse(text, zone));
	}

	/** Returns the canonical text; {@code UNTIL} is in UTC. */
	public String rule() {
		return this.rule;
	}

	/**
	 * Returns the local starts at or after that local time, earliest first.
	 * @param first the start of the series
	 */
	public Stream<LocalDateTime> starts(LocalDateTime first, ZoneId zone, LocalDateTime from) {
		LocalDateTime begin = from.isBefore(first) ? first : from;
		LocalDateTime end = begin.plusYears(HORIZON);
		Stream<LocalDateTime> starts = RegularDates.of(this.parts, first)
			.map((dates) -> dates.from(begin).takeWhile((start) -> !start.isAfter(end)))
			.orElseGet(() -> new Recur<LocalDateTime>(this.parts.evaluated()).getDatesAsStream(first, begin, end,
					UNLIMITED));
		Optional<Instant> until = this.parts.until();
		return until.isEmpty() ? starts
				: starts.takeWhile((start) -> !start.atZone(zone).toInstant().isAfter(until.get()));
	}

	/** Returns whether the rule has an end. */
	public boolean ends() {
		return this.parts.until().isPresent() || this.parts.parts().containsKey("COUNT");
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Recurrence that && this.rule.equals(that.rule);
	}

	@Override
	public int hashCode() {
		return this.rule.hashCode();
	}

	@Override
	public String toString() {
		return this.rule;
	}

}
