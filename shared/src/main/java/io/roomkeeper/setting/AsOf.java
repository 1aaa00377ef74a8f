package io.roomkeeper.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/**
 * The past moment of a question. A date alone means the end of that day in the account's
 * time zone; today's date means the present moment.
 *
 * @param day the date, if only a date was given
 */
public record AsOf(Instant moment, Optional<LocalDate> day) {

	/**
	 * Reads a date or a moment, for example {@code 2026-11-03} or
	 * {@code 2026-11-03T12:00:00Z}; empty means now.
	 * @param zone the account's time zone
	 * @param now the present moment
	 * @throws InvalidInputException for anything else
	 */
	public static Optional<AsOf> read(String text, ZoneId zone, Instant now) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(text.contains("T") ? new AsOf(Instant.parse(text), Optional.empty())
					: endOf(LocalDate.parse(text), zone, now));
		}
		catch (DateTimeParseException _) {
			throw new InvalidInputException(FailureText.of("as-of.refused", Argument.shortened(text, 40)));
		}
	}

	/** Returns the end of a day; for today, the present moment. */
	public static AsOf endOf(LocalDate day, ZoneId zone, Instant now) {
		Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
		boolean today = day.equals(LocalDate.ofInstant(now, zone));
		return new AsOf(today ? now : end, Optional.of(day));
	}

	/** Returns the text for URLs. */
	public String text() {
		return this.day.map(LocalDate::toString).orElseGet(this.moment::toString);
	}

}
