package io.roomkeeper.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.RecurrencePattern.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecurrencePatternTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static Optional<RecurrencePattern> pattern(String rule) {
		return RecurrencePattern.of(Recurrence.parse(rule, NEW_YORK), NEW_YORK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3;COUNT=5", "FREQ=WEEKLY",
			"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=31",
			"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=2TU" })
	void returnsTheRuleThatItCameFrom(String rule) {
		assertThat(pattern(rule)).map(RecurrencePattern::rule).contains(rule);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "FREQ=YEARLY", "FREQ=DAILY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=1MO,3MO",
					"FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=WEEKLY;BYMONTH=3" })
	void doesNotChangeRulesThatAFormCannotShow(String rule) {
		assertThat(pattern(rule)).isEmpty();
	}

	@Test
	void keepsTheLastDayInTheZoneOfTheMeeting() {
		RecurrencePattern weekly = new RecurrencePattern(Frequency.WEEKLY, 1, Set.of(DayOfWeek.TUESDAY),
				Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2027, 3, 9)));

		Recurrence stored = Recurrence.parse(weekly.rule(), NEW_YORK);

		assertThat(stored.rule()).endsWith("UNTIL=20270310T045959Z");
		assertThat(RecurrencePattern.of(stored, NEW_YORK)).contains(weekly);
	}

	@Test
	void offersEveryDayOfTheMonthThatFitsADate() {
		assertThat(DayInMonth.of(LocalDate.of(2027, 1, 29))).containsExactly(new DayInMonth.Date(29),
				new DayInMonth.Weekday(-1, DayOfWeek.FRIDAY));
		assertThat(DayInMonth.of(LocalDate.of(2027, 2, 28))).containsExactly(new DayInMonth.Date(28),
				new DayInMonth.Weekday(4, DayOfWeek.SUNDAY), new DayInMonth.Weekday(-1, DayOfWeek.SUNDAY),
				new DayInMonth.Date(-1));
		assertThat(DayInMonth.of(LocalDate.of(2027, 3, 9))).containsExactly(new DayInMonth.Date(9),
				new DayInMonth.Weekday(2, DayOfWeek.TUESDAY));
	}

}
