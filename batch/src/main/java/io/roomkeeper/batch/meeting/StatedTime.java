package io.roomkeeper.batch.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A date with or without a time of day, as a calendar file states it.
 *
 * @param local the local time; midnight for a date
 * @param zone where it is meant
 * @param wholeDay whether it is a date without a time of day
 */
record StatedTime(LocalDateTime local, ZoneId zone, boolean wholeDay) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

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
				return new StatedTime(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(),
						named.isPresent() ? ZoneNames.of(named.get()) : floating, true);
			}
			if (text.endsWith("Z")) {
				return new StatedTime(LocalDateTime.parse(text.substring(0, text.length() - 1), TIME), UTC, false);
			}
			return new StatedTime(LocalDateTime.parse(text, TIME),
					named.isPresent() ? ZoneNames.of(named.get()) : floating, false);
		}
		catch (DateTimeException ex) {
			throw new InvalidInputException(
					Message.of("event.date", Argument.text(property.name()),
							Argument.text(text.substring(0, Math.min(40, text.length())))),
					Message.of("event.date.fix"));
		}
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
		catch (InvalidInputException ex) {
			return Instant.EPOCH;
		}
	}

}
