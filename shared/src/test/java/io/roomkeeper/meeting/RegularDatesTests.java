package io.roomkeeper.meeting;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegularDatesTests {

	private static final LocalDateTime FIRST = LocalDateTime.parse("2027-03-01T10:00");

	private static final int COMPARED = 40;

	@Test
	void givesTheDatesThatTheLibraryGives() {
		Random random = new Random(7);
		for (int i = 0; i < 600; i++) {
			LocalDateTime first = FIRST.plusDays(random.nextInt(400));
			RecurrenceRule rule = RecurrenceRule.parse(rule(first, random), ZoneOffset.UTC);
			LocalDateTime begin = first.plusHours(random.nextInt(24 * 500));

			assertThat(RegularDates.of(rule, first).orElseThrow().from(begin).limit(COMPARED))
				.as("%s from %s", rule, first)
				.containsExactlyElementsOf(new Recur<LocalDateTime>(rule.evaluated())
					.getDatesAsStream(first, begin, begin.plusYears(30), -1)
					.limit(COMPARED)
					.toList());
		}
	}

	@Test
	void beginsWeeksOnMondayUnlessTheRuleNamesAnotherDay() {
		LocalDateTime sunday = LocalDateTime.parse("2027-06-27T10:00");

		assertThat(Recurrence.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", ZoneOffset.UTC)
			.starts(sunday, ZoneOffset.UTC, sunday)
			.limit(3)).containsExactly(sunday, sunday.plusDays(8), sunday.plusDays(14));
		assertThat(Recurrence.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;BYMONTH=6,7", ZoneOffset.UTC)
			.starts(sunday, ZoneOffset.UTC, sunday)
			.limit(3)).containsExactly(sunday, sunday.plusDays(8), sunday.plusDays(14));
	}

	private static String rule(LocalDateTime first, Random random) {
		boolean weekly = random.nextBoolean();
		List<String> parts = new ArrayList<>(List.of("FREQ=" + (weekly ? "WEEKLY" : "DAILY")));
		Optional.of(1 + random.nextInt(5)).filter((one) -> one > 1).ifPresent((one) -> parts.add("INTERVAL=" + one));
		if (random.nextBoolean()) {
			parts.add("COUNT=" + (1 + random.nextInt(60)));
		}
		if (random.nextBoolean()) {
			parts.add("BYDAY=" + Arrays.stream(DayOfWeek.values())
				.filter((day) -> day == first.getDayOfWeek() || random.nextInt(3) == 0)
				.map(RecurrencePattern::code)
				.collect(Collectors.joining(",")));
		}
		if (weekly && random.nextInt(3) == 0) {
			parts.add("WKST=" + RecurrencePattern.code(DayOfWeek.of(1 + random.nextInt(7))));
		}
		return String.join(";", parts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=DAILY;BYMONTH=3", "FREQ=DAILY;BYMONTHDAY=1",
			"FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=WEEKLY;BYDAY=TU" })
	void leavesOtherRulesAndASeriesThatBeginsOffItsRuleToTheLibrary(String rule) {
		assertThat(RegularDates.of(RecurrenceRule.parse(rule, ZoneOffset.UTC), FIRST)).isEmpty();
	}

}
