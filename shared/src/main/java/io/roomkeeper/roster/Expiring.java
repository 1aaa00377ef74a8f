package io.roomkeeper.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When rooms of present people end unless they are used. A room whose end has come is
 * overdue or expired; it is not among them.
 */
public sealed interface Expiring {

	/** No room ends later than in so many days. */
	int MAX_DAYS = 366;

	/** The first day, seen from that one. */
	LocalDate first(LocalDate today);

	/** The last day, seen from that one. */
	LocalDate last(LocalDate today);

	/** As it stands in addresses: {@code 30} or {@code 2027-03}. */
	String text();

	/** Reads what {@link #text} writes; empty for anything else. */
	static Optional<Expiring> parse(String text) {
		if (text.matches("[0-9]{1,3}")) {
			int days = Integer.parseInt(text);
			return (days <= MAX_DAYS) ? Optional.of(new Within(days)) : Optional.empty();
		}
		try {
			return Optional.of(new In(YearMonth.parse(text)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Within so many days from today.
	 *
	 * @param days 0 to {@value #MAX_DAYS}
	 */
	record Within(int days) implements Expiring {

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

	/**
	 * In one month; in the current one from tomorrow on.
	 *
	 * @param month the month
	 */
	record In(YearMonth month) implements Expiring {

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
