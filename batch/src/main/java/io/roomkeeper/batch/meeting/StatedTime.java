package io.roomkeeper.batch.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A date with or without a time of day, as a calendar file states it.
 *
 * @param local the local time; midnight for a date
 * @param zone the time zone
 * @param wholeDay whether it is a date without a time of day
 */
record StatedTime(LocalDateTime local, ZoneId zone, boolean wholeDay) {

	private static final ZoneId UTC = ZoneId.of("UTC");

	/**
	 * Parses a property.
	 * @param floating the zone of a time that names none
	 * @throws InvalidInputException if it is not a date or its zone is unknown
	 */
	static StatedTime of(ContentLine property, ZoneId floating) {
		return of(property, property.value(), floating);
	}

	/** Parses one of several values of a property. */
	static StatedTime of(ContentLine property, String value, ZoneId floating) {
		String text = value.strip();
		Optional<String> named = property.parameter("TZID");
		try {
			if (text.length() == 8) {
				return new StatedTime(date(text).atStartOfDay(),
						named.isPresent() ? ZoneNames.of(named.get()) : floating, true);
			}
			if (text.endsWith("Z")) {
				return new StatedTime(time(text.substring(0, text.length() - 1)), UTC, false);
			}
			return new StatedTime(time(text), named.isPresent() ? ZoneNames.of(named.get()) : floating, false);
		}
		catch (DateTimeException _) {
			throw new InvalidInputException(
					Message.of("event.date", Argument.text(property.name()),
							Argument.text(text.substring(0, Math.min(40, text.length())))),
					Message.of("event.date.fix"));
		}
	}

	/** Parses a time such as {@code 20270309T100000}. */
	private static LocalDateTime time(String text) {
		if (text.length() != 15 || text.charAt(8) != 'T') {
			throw new DateTimeException("No date and time");
		}
		return date(text).atTime(digits(text, 9, 11), digits(text, 11, 13), digits(text, 13, 15));
	}

	private static LocalDate date(String text) {
		return LocalDate.of(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
	}

	private static int digits(String text, int from, int to) {
		int number = 0;
		for (int at = from; at < to; at++) {
			char digit = text.charAt(at);
			if (digit < '0' || digit > '9') {
				throw new DateTimeException("No digit");
			}
			number = 10 * number + digit - '0';
		}
		return number;
	}

	/** Returns the moment. */
	Instant moment() {
		return this.local.atZone(this.zone).toInstant();
	}

	/** Returns the local time in another zone. */
	LocalDateTime in(ZoneId other) {
		return other.equals(this.zone) ? this.local : LocalDateTime.ofInstant(moment(), other);
	}

	/** Returns the moment that a property such as DTSTAMP states. */
	static Instant stamp(Optional<ContentLine> property) {
		try {
			return property.map((stated) -> of(stated, ZoneOffset.UTC).moment()).orElse(Instant.EPOCH);
		}
		catch (InvalidInputException _) {
			return Instant.EPOCH;
		}
	}

}
