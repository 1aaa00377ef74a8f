package io.roomkeeper.console.text;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/**
 * The reader of a page, with the locale and time zone for dates and numbers.
 *
 * @param locale the language and, if the browser sends it, the region
 * @param zone the time zone of the browser
 */
public record Reader(Locale locale, ZoneId zone) {

	/** Returns the reader of the current page. */
	public static Reader current() {
		UI ui = UI.getCurrent();
		return new Reader(region(ui.getLocale(), VaadinRequest.getCurrent()),
				zone(ui.getPage().getExtendedClientDetails()));
	}

	/** Returns a date, for example {@code 22 Nov 2026}. */
	public String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(date);
	}

	/** Returns a month of a year, for example {@code Nov 2026}. */
	public String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("LLL yyyy", this.locale).format(month);
	}

	/** Returns a weekday and the day of the month, for example {@code Mon 23}. */
	public String weekday(LocalDate date) {
		return DateTimeFormatter.ofLocalizedPattern("EEEd").withLocale(this.locale).format(date);
	}

	/**
	 * Returns the days of a week, beginning with the first in the reader's region;
	 * without a region, with Monday.
	 */
	public List<DayOfWeek> week() {
		DayOfWeek first = this.locale.getCountry().isEmpty() ? DayOfWeek.MONDAY
				: WeekFields.of(this.locale).getFirstDayOfWeek();
		return IntStream.range(0, 7).mapToObj(first::plus).toList();
	}

	/** Returns the time of day in the reader's time zone, to the minute. */
	public String time(Instant instant) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withLocale(this.locale)
			.format(instant.atZone(this.zone));
	}

	/** Returns a time in the reader's time zone, to the minute. */
	public String moment(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(this.locale)
			.format(instant.atZone(this.zone));
	}

	/** Returns a time in UTC to the second, for comparison with logs. */
	public static String exact(Instant instant) {
		return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
			.format(instant.atOffset(ZoneOffset.UTC));
	}

	/** Returns a number with the reader's grouping separators. */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	/** Returns a duration, for example {@code 1:02:07} or {@code 0:09}. */
	public static String span(Duration duration) {
		long seconds = Math.max(0, duration.toSeconds());
		long hours = seconds / 3600;
		String rest = "%d:%02d".formatted(seconds / 60 % 60, seconds % 60);
		return (hours == 0) ? rest : "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60);
	}

	private static Locale region(Locale language, @Nullable VaadinRequest request) {
		Locale asked = (request == null) ? null : request.getLocale();
		return (asked != null && asked.getLanguage().equals(language.getLanguage())) ? asked : language;
	}

	private static ZoneId zone(@Nullable ExtendedClientDetails details) {
		String id = (details == null) ? null : details.getTimeZoneId();
		return (id != null && ZoneId.getAvailableZoneIds().contains(id)) ? ZoneId.of(id) : ZoneOffset.UTC;
	}

}
