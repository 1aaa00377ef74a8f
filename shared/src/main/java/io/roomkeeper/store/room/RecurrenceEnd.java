package io.roomkeeper.store.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.meeting.Meeting;

/**
 * Finds when a series of meetings has certainly ended, so that the database can skip past
 * series. The result is never too early. A rule with neither UNTIL nor COUNT (RFC 5545
 * 3.3.10) never ends.
 */
final class RecurrenceEnd {

	private RecurrenceEnd() {
	}

	/**
	 * Returns the latest moment at which the meeting can begin; empty for a series
	 * without end.
	 */
	static Optional<Instant> lastStart(Meeting meeting) {
		Instant start = meeting.start().toInstant();
		return meeting.recurrence().map((rule) -> lastStart(meeting, parts(rule))).orElse(Optional.of(start));
	}

	private static Optional<Instant> lastStart(Meeting meeting, Map<String, String> rule) {
		String until = rule.get("UNTIL");
		if (until != null) {
			LocalDate day = LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
			return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofDays(2)));
		}
		String count = rule.get("COUNT");
		if (count == null) {
			return Optional.empty();
		}
		int periods = Integer.parseInt(count) * Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
		return Optional.of(meeting.start().plus(period(rule.getOrDefault("FREQ", "YEARLY"), periods)).toInstant());
	}

	private static Period period(String frequency, int count) {
		return switch (frequency) {
			case "DAILY" -> Period.ofDays(count);
			case "WEEKLY" -> Period.ofWeeks(count);
			case "MONTHLY" -> Period.ofMonths(count);
			default -> Period.ofYears(count);
		};
	}

	private static Map<String, String> parts(String rule) {
		return Arrays.stream(rule.toUpperCase(Locale.ROOT).split(";"))
			.map((part) -> part.split("=", 2))
			.filter((part) -> part.length == 2)
			.collect(Collectors.toMap((part) -> part[0], (part) -> part[1], (first, _) -> first));
	}

}
