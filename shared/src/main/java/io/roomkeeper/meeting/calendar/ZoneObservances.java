package io.roomkeeper.meeting.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The clock changes of a time zone as a calendar file states them, from the rules of the
 * JDK. A change that comes every year is one observance with a rule; others are listed
 * one by one, if the meeting needs them.
 */
final class ZoneObservances {

	/**
	 * A rule of weekdays repeats after 28 years, so this many years contain all dates.
	 */
	private static final int CYCLE = 28;

	/** How many years of changes are listed for a series without end. */
	private static final int LISTED_YEARS = 10;

	private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

	private final ZoneId zone;

	private final ZoneRules rules;

	private ZoneObservances(ZoneId zone) {
		this.zone = zone;
		this.rules = zone.getRules();
	}

	/**
	 * Returns the observances that a meeting needs.
	 * @param first when it first begins
	 * @param last when it last begins; empty for a series without end
	 */
	static List<Observance> of(ZoneId zone, Instant first, Optional<Instant> last) {
		Instant until = last.orElseGet(() -> first.atOffset(ZoneOffset.UTC).plusYears(LISTED_YEARS).toInstant())
			.plus(2, ChronoUnit.DAYS);
		return new ZoneObservances(zone).between(first.minus(2, ChronoUnit.DAYS), until);
	}

	private List<Observance> between(Instant from, Instant until) {
		List<Observance> observances = new ArrayList<>();
		ZoneOffsetTransition before = this.rules.previousTransition(from);
		if (before == null) {
			ZoneOffset offset = this.rules.getOffset(from);
			observances.add(new Observance(LONG_AGO, offset, offset, false, Optional.empty()));
		}
		Optional<List<Observance>> yearly = yearly(from);
		if (yearly.isPresent()) {
			observances.addAll(yearly.get());
			return observances;
		}
		for (ZoneOffsetTransition change = before; change != null
				&& !change.getInstant().isAfter(until); change = this.rules.nextTransition(change.getInstant())) {
			observances.add(single(change));
		}
		if (before == null) {
			for (ZoneOffsetTransition change = this.rules.nextTransition(from); change != null
					&& !change.getInstant().isAfter(until); change = this.rules.nextTransition(change.getInstant())) {
				observances.add(single(change));
			}
		}
		return observances;
	}

	/**
	 * Returns one observance for each yearly rule; empty if the zone has no such rules
	 * for all dates from then on, or a rule cannot be stated.
	 */
	private Optional<List<Observance>> yearly(Instant from) {
		List<ZoneOffsetTransitionRule> yearly = this.rules.getTransitionRules();
		int year = from.atZone(this.zone).getYear() - 1;
		List<ZoneOffsetTransition> listed = this.rules.getTransitions();
		if (yearly.isEmpty() || (!listed.isEmpty() && listed.getLast().getDateTimeBefore().getYear() >= year)) {
			return Optional.empty();
		}
		List<Observance> observances = new ArrayList<>();
		for (ZoneOffsetTransitionRule rule : yearly) {
			Optional<String> recurrence = recurrence(rule, year);
			if (recurrence.isEmpty()) {
				return Optional.empty();
			}
			ZoneOffsetTransition first = rule.createTransition(year);
			observances.add(new Observance(first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter(),
					isSummer(first), recurrence));
		}
		return Optional.of(observances);
	}

	/**
	 * Returns the rule of the local dates on which a change takes place. They may differ
	 * from the dates of the zone's own rule, which may be in UTC.
	 */
	private static Optional<String> recurrence(ZoneOffsetTransitionRule rule, int year) {
		List<LocalDateTime> dates = IntStream.range(year, year + CYCLE)
			.mapToObj((each) -> rule.createTransition(each).getDateTimeBefore())
			.toList();
		Month month = dates.getFirst().getMonth();
		DayOfWeek day = dates.getFirst().getDayOfWeek();
		if (month == Month.FEBRUARY || dates.stream().anyMatch((date) -> date.getMonth() != month)) {
			return Optional.empty();
		}
		String yearly = "FREQ=YEARLY;BYMONTH=" + month.getValue();
		int least = dates.stream().mapToInt(LocalDateTime::getDayOfMonth).min().orElseThrow();
		int most = dates.stream().mapToInt(LocalDateTime::getDayOfMonth).max().orElseThrow();
		if (least == most) {
			return Optional.of(yearly + ";BYMONTHDAY=" + least);
		}
		if (most - least != 6 || dates.stream().anyMatch((date) -> date.getDayOfWeek() != day)) {
			return Optional.empty();
		}
		String weekday = day.name().substring(0, 2);
		if (most == month.maxLength()) {
			return Optional.of(yearly + ";BYDAY=-1" + weekday);
		}
		if (least % 7 == 1) {
			return Optional.of(yearly + ";BYDAY=" + (least / 7 + 1) + weekday);
		}
		String days = IntStream.rangeClosed(least, most).mapToObj(String::valueOf).collect(Collectors.joining(","));
		return Optional.of(yearly + ";BYDAY=" + weekday + ";BYMONTHDAY=" + days);
	}

	private Observance single(ZoneOffsetTransition change) {
		return new Observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(),
				isSummer(change), Optional.empty());
	}

	private boolean isSummer(ZoneOffsetTransition change) {
		return this.rules.isDaylightSavings(change.getInstant());
	}

	/**
	 * A clock change.
	 *
	 * @param onset the local time before the change
	 * @param summer whether daylight saving time begins with it
	 * @param recurrence the rule of its dates; empty for a single change
	 */
	record Observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to, boolean summer,
			Optional<String> recurrence) {
	}

}
