package io.roomkeeper.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dates of a rule by days or weeks, which almost every series has. They are computed
 * directly, because a general evaluation of rules takes many times as long.
 */
final class RegularDates {

	private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "BYDAY", "WKST");

	private static final Pattern WEEKDAYS = Pattern.compile("[A-Z]{2}(,[A-Z]{2})*");

	private final LocalDateTime first;

	private final int interval;

	private final boolean weekly;

	private final Set<DayOfWeek> days;

	private final DayOfWeek weekStart;

	private final Optional<Integer> count;

	private RegularDates(LocalDateTime first, Map<String, String> parts, Set<DayOfWeek> days) {
		this.first = first;
		this.weekly = "WEEKLY".equals(parts.get("FREQ"));
		this.days = days;
		this.interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
		this.weekStart = RecurrencePattern.day(parts.getOrDefault("WKST", "MO"));
		this.count = Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf);
	}

	/**
	 * Returns the dates of a rule, without regard to {@code UNTIL}; empty if it is
	 * another kind of rule, or the first start is not one of its dates.
	 * @param first the start of the series
	 */
	static Optional<RegularDates> of(RecurrenceRule rule, LocalDateTime first) {
		Map<String, String> parts = rule.parts();
		String frequency = parts.getOrDefault("FREQ", "");
		String listed = parts.get("BYDAY");
		if (!KNOWN.containsAll(parts.keySet()) || !(frequency.equals("DAILY") || frequency.equals("WEEKLY"))
				|| (listed != null && !WEEKDAYS.matcher(listed).matches())) {
			return Optional.empty();
		}
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		if (listed != null) {
			Arrays.stream(listed.split(",")).forEach((code) -> days.add(RecurrencePattern.day(code)));
		}
		else if (frequency.equals("WEEKLY")) {
			days.add(first.getDayOfWeek());
		}
		else {
			days.addAll(EnumSet.allOf(DayOfWeek.class));
		}
		return days.contains(first.getDayOfWeek()) ? Optional.of(new RegularDates(first, parts, days))
				: Optional.empty();
	}

	/** Returns the dates at or after a local time, earliest first. */
	Stream<LocalDateTime> from(LocalDateTime begin) {
		Stream<LocalDateTime> all = this.count.map((most) -> Stream.iterate(this.first, this::next).limit(most))
			.orElseGet(() -> Stream.iterate(near(begin), this::next));
		return all.dropWhile((start) -> start.isBefore(begin));
	}

	/** Returns a date of the rule that is not after another one, and close to it. */
	private LocalDateTime near(LocalDateTime begin) {
		if (!this.weekly) {
			long period = this.interval * 7L;
			return this.first.plusDays(ChronoUnit.DAYS.between(this.first, begin) / period * period);
		}
		long period = this.interval;
		LocalDate week = weekOf(this.first);
		return this.first.plusWeeks(Math.max(0, ChronoUnit.WEEKS.between(week, weekOf(begin)) / period - 1) * period);
	}

	private LocalDateTime next(LocalDateTime date) {
		return this.weekly ? nextInWeeks(date) : nextInDays(date);
	}

	private LocalDateTime nextInDays(LocalDateTime date) {
		LocalDateTime next = date.plusDays(this.interval);
		while (!this.days.contains(next.getDayOfWeek())) {
			next = next.plusDays(this.interval);
		}
		return next;
	}

	private LocalDateTime nextInWeeks(LocalDateTime date) {
		LocalDateTime next = date.plusDays(1);
		while (next.getDayOfWeek() != this.weekStart) {
			if (this.days.contains(next.getDayOfWeek())) {
				return next;
			}
			next = next.plusDays(1);
		}
		next = next.plusWeeks(this.interval - 1L);
		while (!this.days.contains(next.getDayOfWeek())) {
			next = next.plusDays(1);
		}
		return next;
	}

	private LocalDate weekOf(LocalDateTime date) {
		return date.toLocalDate().with(TemporalAdjusters.previousOrSame(this.weekStart));
	}

}
