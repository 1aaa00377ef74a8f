package io.roomkeeper.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.batch.schedule.LocalSchedule.Due;
import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalScheduleTests {

	private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");

	/**
	 * Every set of rules among all IANA time zones once, with each of its transitions.
	 * The calendar library adds zones of its own to those of the JDK.
	 */
	static Stream<ZoneId> zones() {
		Set<ZoneRules> seen = new LinkedHashSet<>();
		return ZoneId.getAvailableZoneIds()
			.stream()
			.filter((id) -> !id.startsWith("ical4j"))
			.sorted()
			.map(ZoneId::of)
			.filter((zone) -> seen.add(zone.getRules()));
	}

	@ParameterizedTest
	@MethodSource("zones")
	void aDailyTimeIsDueOnceOnEachLocalDateAtItsFirstMoment(ZoneId zone) {
		for (ZoneOffsetTransition transition : transitions(zone)) {
			for (LocalTime time : times(transition)) {
				LocalSchedule daily = schedule(
						"%d %d %d * * *".formatted(time.getSecond(), time.getMinute(), time.getHour()), zone);
				LocalDate from = transition.getDateTimeBefore().toLocalDate().minusDays(3);
				LocalDate to = from.plusDays(7);

				assertThat(dueDates(daily, zone, from, to)).as("%s at %s", transition, time)
					.isEqualTo(expected(zone, time, from, to));
			}
		}
	}

	/** Returns the local times that pass, minute by minute. */
	private static List<Due> expected(ZoneId zone, LocalTime time, LocalDate from, LocalDate to) {
		List<Due> expected = new ArrayList<>();
		Instant at = from.atStartOfDay(zone).toInstant();
		LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
		for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
			boolean exists = false;
			while (shown.isBefore(date.atTime(time))) {
				exists |= shown.toLocalDate().equals(date);
				at = at.plusSeconds(60);
				shown = LocalDateTime.ofInstant(at, zone);
			}
			if (exists || shown.toLocalDate().equals(date)) {
				expected.add(new Due(date, at));
			}
		}
		return expected;
	}

	private static List<Due> dueDates(LocalSchedule schedule, ZoneId zone, LocalDate from, LocalDate to) {
		List<Due> due = new ArrayList<>();
		Instant at = from.minusDays(1).atStartOfDay(zone).toInstant();
		for (Optional<Due> next = schedule.after(at); next.isPresent()
				&& next.get().date().isBefore(to); next = schedule.after(at)) {
			at = next.get().at();
			assertThat(schedule.latest(at)).isEqualTo(next);
			assertThat(schedule.latest(at.minusNanos(1))).isNotEqualTo(next);
			if (!next.get().date().isBefore(from)) {
				due.add(next.get());
			}
		}
		return due;
	}

	/** In full minutes, as schedules usually are: around the change and in the middle. */
	private static Set<LocalTime> times(ZoneOffsetTransition transition) {
		LocalTime before = transition.getDateTimeBefore().toLocalTime().withSecond(0);
		LocalTime after = transition.getDateTimeAfter().toLocalTime().withSecond(0);
		long half = transition.getDuration().abs().toMinutes() / 2;
		return new LinkedHashSet<>(List.of(before, after, before.minusMinutes(1), after.minusMinutes(1),
				(transition.isGap() ? before : after).plusMinutes(half), LocalTime.of(2, 15)));
	}

	/** Of changes at the same time of day by the same duration the first. */
	private static Collection<ZoneOffsetTransition> transitions(ZoneId zone) {
		Map<List<Object>, ZoneOffsetTransition> kinds = new LinkedHashMap<>();
		ZoneRules rules = zone.getRules();
		for (ZoneOffsetTransition next = rules.nextTransition(FIRST); next != null
				&& next.getInstant().isBefore(LAST); next = rules.nextTransition(next.getInstant())) {
			kinds.putIfAbsent(List.of(next.getDateTimeBefore().toLocalTime(), next.getDuration()), next);
		}
		return kinds.values();
	}

	@ParameterizedTest
	@MethodSource("zones")
	void anHourlyScheduleContinuesWhileAnHourIsRepeated(ZoneId zone) {
		LocalSchedule quarters = schedule("0 */15 * * * *", zone);
		for (ZoneOffsetTransition transition : transitions(zone)) {
			Instant at = transition.getInstant().minus(Duration.ofHours(2));
			for (int step = 0; step < 20; step++) {
				Instant next = quarters.after(at).orElseThrow().at();

				assertThat(Duration.between(at, next)).as("%s after %s", transition, at)
					.isPositive()
					.isLessThanOrEqualTo(Duration.ofMinutes(15));
				at = next;
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-29",
			"2026-03-29T01:00:00Z, 2026-03-30T00:15:00Z, 2026-03-30",
			"2026-10-24T12:00:00Z, 2026-10-25T00:15:00Z, 2026-10-25",
			"2026-10-25T00:15:00Z, 2026-10-26T01:15:00Z, 2026-10-26" })
	void theDefaultTimeIsNeitherLeftOutNorRepeatedInBerlin(Instant after, Instant due, LocalDate date) {
		assertThat(schedule("0 15 2 * * *", ZoneId.of("Europe/Berlin")).after(after)).contains(new Due(date, due));
	}

	@Test
	void aDateThatAZoneSkippedIsNotDue() {
		LocalSchedule apia = schedule("0 15 2 * * *", ZoneId.of("Pacific/Apia"));

		Due due = apia.after(Instant.parse("2011-12-29T20:00:00Z")).orElseThrow();

		assertThat(due.date()).isEqualTo(LocalDate.of(2011, 12, 31));
	}

	@Test
	void onlyTheLastOfSeveralMissedTimesIsDue() {
		LocalSchedule daily = schedule("0 15 2 * * *", ZoneOffset.UTC);
		Instant begun = Instant.parse("2026-03-02T02:15:01Z");

		assertThat(daily.missed(begun, Instant.parse("2026-03-03T02:14:59Z"))).isEmpty();
		assertThat(daily.missed(begun, Instant.parse("2026-03-03T02:15:00Z"))).map(Due::date)
			.contains(LocalDate.of(2026, 3, 3));
		assertThat(daily.missed(begun, Instant.parse("2026-03-09T01:00:00Z"))).map(Due::date)
			.contains(LocalDate.of(2026, 3, 8));
	}

	@Test
	void acceptsAScheduleForOneDayAYear() {
		LocalSchedule leapDays = schedule("0 0 3 29 2 *", ZoneOffset.UTC);

		assertThat(leapDays.latest(Instant.parse("2027-06-01T00:00:00Z"))).map(Due::date)
			.contains(LocalDate.of(2024, 2, 29));
		assertThat(leapDays.after(Instant.parse("2027-06-01T00:00:00Z"))).map(Due::date)
			.contains(LocalDate.of(2028, 2, 29));
	}

	@Test
	void aDashIsNeverDue() {
		assertThat(LocalSchedule.parse("key", "-", ZoneOffset.UTC)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "daily", "0 15 2 * *", "0 61 2 * * *", "@fortnightly" })
	void refusesAnInvalidScheduleAndNamesItsKey(String cron) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> LocalSchedule.parse("roomkeeper.nightly.cron", cron, ZoneOffset.UTC))
			.withMessageStartingWith("roomkeeper.nightly.cron is '%s', which is not a schedule".formatted(cron));
	}

	private static LocalSchedule schedule(String cron, ZoneId zone) {
		return LocalSchedule.parse("key", cron, zone).orElseThrow();
	}

}
