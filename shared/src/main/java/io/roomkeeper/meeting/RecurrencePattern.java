package io.roomkeeper.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A recurrence that can be chosen in a form: daily, weekly on some days, or monthly on
 * one day. Rules from calendars can be more complicated.
 *
 * @param interval the number of days, weeks or months from one date to the next; 1 or
 * more
 * @param days for {@link Frequency#WEEKLY}; empty for the day of the first date
 * @param dayInMonth for {@link Frequency#MONTHLY}
 * @param count how many dates there are
 * @param until the last day; excludes {@code count}
 */
public record RecurrencePattern(Frequency frequency, int interval, Set<DayOfWeek> days, Optional<DayInMonth> dayInMonth,
		Optional<Integer> count, Optional<LocalDate> until) {

	private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

	private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL",
			"WKST");

	public RecurrencePattern {
		days = Set.copyOf(days);
	}

	/** How often a series takes place. */
	public enum Frequency {

		DAILY, WEEKLY, MONTHLY

	}

	/** Returns the rule as in RFC 5545. The end is a date in the zone of the meeting. */
	public String rule() {
		StringBuilder rule = new StringBuilder("FREQ=").append(this.frequency);
		if (this.interval > 1) {
			rule.append(";INTERVAL=").append(this.interval);
		}
		if (this.frequency == Frequency.WEEKLY && !this.days.isEmpty()) {
			rule.append(";BYDAY=")
				.append(this.days.stream().sorted().map(RecurrencePattern::code).collect(Collectors.joining(",")));
		}
		if (this.frequency == Frequency.MONTHLY) {
			this.dayInMonth.ifPresent((day) -> rule.append(';').append(day.rulePart()));
		}
		this.count.ifPresent((number) -> rule.append(";COUNT=").append(number));
		this.until.ifPresent((day) -> rule.append(";UNTIL=").append(day.format(DateTimeFormatter.BASIC_ISO_DATE)));
		return rule.toString();
	}

	/**
	 * Returns the pattern of a rule; empty if a form cannot show it.
	 * @param zone the zone of the meeting
	 */
	public static Optional<RecurrencePattern> of(Recurrence recurrence, ZoneId zone) {
		Map<String, String> parts = new HashMap<>();
		Arrays.stream(recurrence.rule().split(";"))
			.map((part) -> part.split("=", 2))
			.forEach((part) -> parts.put(part[0], part[1]));
		String days = parts.getOrDefault("BYDAY", "");
		String date = parts.getOrDefault("BYMONTHDAY", "");
		Optional<Frequency> frequency = Arrays.stream(Frequency.values())
			.filter((one) -> one.name().equals(parts.get("FREQ")))
			.filter((one) -> KNOWN.containsAll(parts.keySet()) && fits(one, days, date))
			.findFirst();
		return frequency.map((one) -> new RecurrencePattern(one, Integer.parseInt(parts.getOrDefault("INTERVAL", "1")),
				(one == Frequency.WEEKLY) ? days(days) : Set.of(),
				date.isEmpty() ? DayInMonth.Weekday.parse(days)
						: Optional.of(new DayInMonth.Date(Integer.parseInt(date))),
				Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf),
				Optional.ofNullable(parts.get("UNTIL"))
					.map((end) -> LocalDateTime.parse(end, UNTIL)
						.atOffset(ZoneOffset.UTC)
						.atZoneSameInstant(zone)
						.toLocalDate())));
	}

	private static boolean fits(Frequency frequency, String days, String date) {
		return switch (frequency) {
			case DAILY -> days.isEmpty() && date.isEmpty();
			case WEEKLY -> days.chars().noneMatch(Character::isDigit) && date.isEmpty();
			case MONTHLY -> (days.isEmpty() || (date.isEmpty() && DayInMonth.Weekday.parse(days).isPresent()))
					&& (date.isEmpty() || date.matches("-1|[0-9]{1,2}"));
		};
	}

	private static Set<DayOfWeek> days(String list) {
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		Arrays.stream(list.split(",")).filter((code) -> !code.isEmpty()).forEach((code) -> days.add(day(code)));
		return days;
	}

	/** Returns the two letters of a weekday in a rule. */
	static String code(DayOfWeek day) {
		return day.name().substring(0, 2);
	}

	/** Returns the weekday of two letters in a rule. */
	static DayOfWeek day(String code) {
		return Arrays.stream(DayOfWeek.values()).filter((day) -> code(day).equals(code)).findFirst().orElseThrow();
	}

}
