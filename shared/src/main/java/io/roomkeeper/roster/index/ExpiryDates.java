package io.roomkeeper.roster.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Selects when the rooms of present people expire unless they are used. Rooms that have
 * reached their expiry date are excluded.
 */
public sealed interface ExpiryDates {

	/** The greatest number of days until a room can expire. */
	int MAX_DAYS = 366;

	/** Returns the first day of the period, given today's date. */
	LocalDate first(LocalDate today);

	/** Returns the last day of the period, given today's date. */
	LocalDate last(LocalDate today);

	/** Returns the form used in addresses: {@code 30} or {@code 2027-03}. */
	String text();

	/** Parses what {@link #text} returns; empty for anything else. */
	static Optional<ExpiryDates> parse(String text) {
		if (text.matches("[0-9]{1,3}")) {
			int days = Integer.parseInt(text);
			return (days <= MAX_DAYS) ? Optional.of(new Within(days)) : Optional.empty();
		}
		try {
			return Optional.of(new In(YearMonth.parse(text)));
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

	/**
	 * Within a number of days from today.
	 *
	 * @param days 0 to {@value #MAX_DAYS}
	 */
	record Within(int days) implements ExpiryDates {

		public Within {
			if (days < 0 || days > MAX_DAYS) {
				throw new IllegalArgumentException("A room ends within 0 to %d days".formatted(MAX_DAYS));
			}
		}

		@Override
		public LocalDate first(LocalDate today) {
			return today.plusDays(1);
		}

		@Override
		public LocalDate last(LocalDate today) {
			return today.plusDays(this.days);
		}

		@Override
		public String text() {
			return Integer.toString(this.days);
		}

	}

	/** Within one month; in the current month from tomorrow on. */
	record In(YearMonth month) implements ExpiryDates {

		@Override
		public LocalDate first(LocalDate today) {
			return this.month.atDay(1).isAfter(today) ? this.month.atDay(1) : today.plusDays(1);
		}

		@Override
		public LocalDate last(LocalDate today) {
			return this.month.atEndOfMonth();
		}

		@Override
		public String text() {
			return this.month.toString();
		}

	}

}
