package io.roomkeeper.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which day of a month a monthly series takes place. */
public sealed interface DayInMonth {

	/** Means the last one, as in RFC 5545. */
	int LAST = -1;

	/** Returns the part of a rule, for example {@code BYDAY=-1FR}. */
	String rulePart();

	/**
	 * A date of the month.
	 *
	 * @param day 1 to 31, or {@link #LAST}; months without the day are left out
	 */
	record Date(int day) implements DayInMonth {

		@Override
		public String rulePart() {
			return "BYMONTHDAY=" + this.day;
		}

	}

	/**
	 * A weekday of the month, for example the second Tuesday.
	 *
	 * @param position 1 to 4, or {@link #LAST}
	 */
	record Weekday(int position, DayOfWeek day) implements DayInMonth {

		private static final Pattern PART = Pattern.compile("(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)");

		@Override
		public String rulePart() {
			return "BYDAY=" + this.position + RecurrencePattern.code(this.day);
		}

		/** Parses the value of {@code BYDAY}; empty if it is something else. */
		static Optional<DayInMonth> parse(String value) {
			Matcher part = PART.matcher(value);
			return part.matches()
					? Optional.of(new Weekday(Integer.parseInt(part.group(1)), RecurrencePattern.day(part.group(2))))
					: Optional.empty();
		}

	}

	/** Returns all forms that describe a date, the most common first. */
	static List<DayInMonth> of(LocalDate date) {
		List<DayInMonth> found = new ArrayList<>();
		found.add(new Date(date.getDayOfMonth()));
		int position = (date.getDayOfMonth() - 1) / 7 + 1;
		if (position < 5) {
			found.add(new Weekday(position, date.getDayOfWeek()));
		}
		if (date.getDayOfMonth() + 7 > date.lengthOfMonth()) {
			found.add(new Weekday(LAST, date.getDayOfWeek()));
		}
		if (date.getDayOfMonth() == date.lengthOfMonth()) {
			found.add(new Date(LAST));
		}
		return List.copyOf(found);
	}

}
