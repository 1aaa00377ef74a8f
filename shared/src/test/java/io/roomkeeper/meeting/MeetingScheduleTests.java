package io.roomkeeper.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.roomkeeper.meeting.MeetingSamples.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingScheduleTests {

	private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

	private static List<String> starts(MeetingSchedule schedule, int limit) {
		return schedule.after(NEW_YEAR, limit).stream().map((one) -> one.begins().toString().substring(0, 22)).toList();
	}

	@Test
	void keepsTheLocalTimeOverAClockChange() {
		assertThat(starts(schedule("2027-03-07T10:00", "America/New_York", "FREQ=WEEKLY;COUNT=3"), 9))
			.containsExactly("2027-03-07T10:00-05:00", "2027-03-14T10:00-04:00", "2027-03-21T10:00-04:00");
	}

	@Test
	void movesATimeThatAClockChangeSkipsByTheGap() {
		assertThat(starts(schedule("2027-03-14T02:30", "America/New_York", "FREQ=WEEKLY;COUNT=2"), 9))
			.containsExactly("2027-03-14T03:30-04:00", "2027-03-21T02:30-04:00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027-01-31T09:00 | FREQ=MONTHLY;COUNT=4           | 2027-01-31 2027-03-31 2027-05-31 2027-07-31
			2027-01-29T09:00 | FREQ=MONTHLY;BYDAY=-1FR;COUNT=3 | 2027-01-29 2027-02-26 2027-03-26
			2028-02-29T09:00 | FREQ=YEARLY;COUNT=3            | 2028-02-29 2032-02-29 2036-02-29
			2027-03-01T09:00 | FREQ=DAILY;UNTIL=20270303      | 2027-03-01 2027-03-02 2027-03-03
			2027-03-28T09:00 | FREQ=DAILY;UNTIL=20270329T070000Z | 2027-03-28 2027-03-29
			""")
	void followsTheRule(String start, String rule, String dates) {
		MeetingSchedule schedule = schedule(start, "Europe/Madrid", rule);

		assertThat(schedule.after(NEW_YEAR, 9)).extracting((one) -> one.original().toLocalDate().toString())
			.containsExactly(dates.split(" "));
		assertThat(schedule.lastStart()).hasValue(schedule.after(NEW_YEAR, 9).getLast().begins().toInstant());
	}

	@Test
	void leavesOutCancelledOccurrencesAndShowsMovedOnesAtTheirNewTime() {
		MeetingSchedule schedule = schedule("2027-02-01T09:00", "UTC", "FREQ=DAILY;COUNT=4")
			.with(new OccurrenceChange.Cancelled(LocalDateTime.parse("2027-02-02T09:00")))
			.with(new OccurrenceChange.Moved(LocalDateTime.parse("2027-02-01T09:00"),
					LocalDateTime.parse("2027-02-09T11:00"), 30, Optional.of("Later")));

		assertThat(starts(schedule, 9)).containsExactly("2027-02-03T09:00Z[UTC]", "2027-02-04T09:00Z[UTC]",
				"2027-02-09T11:00Z[UTC]");
		assertThat(schedule.lastStart()).hasValue(Instant.parse("2027-02-09T11:00:00Z"));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> schedule.occurrence(LocalDateTime.parse("2027-02-02T09:00")));
	}

	@Test
	void countsAMeetingAsNextUntilItHasEnded() {
		MeetingSchedule schedule = schedule("2027-02-01T09:00", "UTC", "FREQ=DAILY");

		assertThat(schedule.next(Instant.parse("2027-02-05T09:44:59Z"))).hasValueSatisfying(
				(one) -> assertThat(one.begins().toInstant()).isEqualTo(Instant.parse("2027-02-05T09:00:00Z")));
		assertThat(schedule.next(Instant.parse("2027-02-05T09:45:00Z"))).hasValueSatisfying(
				(one) -> assertThat(one.begins().toInstant()).isEqualTo(Instant.parse("2027-02-06T09:00:00Z")));
	}

	@Test
	void refusesASeriesThatDoesNotBeginOnADateOfItsRule() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> schedule("2027-03-01T09:00", "UTC", "FREQ=WEEKLY;BYDAY=TU"))
			.withMessageContaining("Begin on 2027-03-02T09:00");
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> schedule("2027-02-28T09:00", "UTC", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
			.withMessageContaining("no date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FREQ=SECONDLY", "FREQ=HOURLY", "COUNT=3", "FREQ=WEEKLY;COUNT=0",
			"FREQ=WEEKLY;COUNT=-1", "FREQ=WEEKLY;COUNT=99999999999", "FREQ=WEEKLY;COUNT=3661", "FREQ=WEEKLY;INTERVAL=0",
			"FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z", "FREQ=DAILY;UNTIL=tomorrow",
			"FREQ=DAILY;BYHOUR=1,2,3", "FREQ=WEEKLY;BYDAY=2MO", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY;X-EVIL=1",
			"FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY\r\nATTENDEE:mailto:a@b", "FREQ=DAILY;RSCALE=HEBREW" })
	void refusesRulesThatItDoesNotKnowOrThatCostTooMuch(String rule) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> schedule("2027-03-01T09:00", "UTC", "FREQ=DAILY").recurrence()
				.map((_) -> Recurrence.parse(rule, ZoneOffset.UTC))
				.orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mars/Olympus", "EST5EDT", "GMT+1", "ical4j-local-1", "W. Europe Standard Time", "" })
	void refusesZonesThatAreNotInTheTimeZoneDatabase(String zone) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> MeetingZone.of(zone));
		assertThat(MeetingZone.names()).contains("Europe/Madrid", "America/Argentina/Buenos_Aires", "UTC")
			.doesNotContain(zone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Etc/UTC", "GMT", "Zulu", "Etc/Universal" })
	void takesEveryNameOfUtc(String name) {
		assertThat(MeetingZone.of(name)).isEqualTo(ZoneId.of("UTC"));
		assertThat(MeetingZone.usual(ZoneId.of(name))).isEqualTo(ZoneId.of("UTC"));
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Madrid, Europe/Madrid", "US/Eastern, America/New_York", "Japan, Asia/Tokyo", "Z, UTC",
			"GMT+1, UTC" })
	void proposesAZoneWithTheRulesOfTheOrganisation(String organisation, String zone) {
		assertThat(MeetingZone.usual(ZoneId.of(organisation)).getId()).isEqualTo(zone);
	}

}
