package io.roomkeeper.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Formats dates in mails and invitations. Their readers may live in any country, so the
 * month is a word. In English without a region the day precedes the month and the clock
 * has 24 hours, for example {@code Tuesday, 9 March 2027, 10:00}.
 */
public final class WrittenDates {

	private WrittenDates() {
	}

	/** Returns a date. */
	public static String date(LocalDate date, Locale language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(written(language)).format(date);
	}

	/** Returns a date with its weekday, the time to the minute and the time zone. */
	public static String moment(ZonedDateTime moment, Locale language) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
			.withLocale(written(language))
			.format(moment) + " (" + moment.getZone().getId() + ")";
	}

	private static Locale written(Locale language) {
		return language.equals(Locale.ENGLISH) ? Locale.UK : language;
	}

}
