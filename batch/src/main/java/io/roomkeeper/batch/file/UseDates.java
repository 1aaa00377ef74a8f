package io.roomkeeper.batch.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Parses the day on which a room was started. The text is a date such as 2026-03-01 or an
 * instant such as 2026-03-01T09:15:00Z. An instant becomes a date in the organisation's
 * time zone.
 *
 * @param timeZone the organisation's time zone
 * @param today the current date in that time zone
 */
public record UseDates(ZoneId timeZone, LocalDate today) {

	/** Dashes and minus signs that word processors insert. */
	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

	/** No meeting service existed before this date. */
	private static final LocalDate EARLIEST = LocalDate.of(2011, 1, 1);

	/**
	 * Parses a date.
	 * @throws InvalidInputException if the text is not a date or the date is implausible
	 */
	public LocalDate read(String text) {
		LocalDate on = date(text);
		if (on.isAfter(this.today.plusDays(1))) {
			throw new InvalidInputException(Message.of("date.future", Argument.text(on.toString())),
					Message.of("date.fix"));
		}
		if (on.isBefore(EARLIEST)) {
			throw new InvalidInputException(Message.of("date.old", Argument.text(on.toString())),
					Message.of("date.fix"));
		}
		return on;
	}

	private LocalDate date(String text) {
		try {
			String plain = DASHES.matcher(text).replaceAll("-");
			return plain.length() <= 10 ? LocalDate.parse(plain)
					: OffsetDateTime.parse(plain).atZoneSameInstant(this.timeZone).toLocalDate();
		}
		catch (DateTimeException _) {
			throw new InvalidInputException(Message.of("date.unreadable", Argument.text(CellText.shown(text))),
					Message.of("date.unreadable.fix"));
		}
	}

}
