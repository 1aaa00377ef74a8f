package io.roomkeeper.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingZone;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.meeting.ReplyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.roomkeeper.meeting.MeetingSamples.schedule;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarWriterTests {

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

	private static List<Instant> expected(MeetingSchedule schedule, int limit) {
		return schedule.after(LONG_AGO, limit).stream().map((one) -> one.begins().toInstant()).toList();
	}

	static List<String> zones() {
		return new ArrayList<>(MeetingZone.names());
	}

	@ParameterizedTest
	@MethodSource("zones")
	void definesTheClockChangesOfTwoYearsAsTheJdkDoes(String zone) {
		MeetingSchedule daily = schedule("2027-01-01T12:00", zone, "FREQ=DAILY;COUNT=731");

		ParsedZone parsed = CalendarFiles.zone(CalendarFiles.parsed(CalendarFiles.request("Daily", daily)));

		Instant last = daily.lastStart().orElseThrow();
		for (Instant at = daily.time().begins().toInstant(); at.isBefore(last); at = at.plus(Duration.ofMinutes(30))) {
			assertThat(parsed.offsetAt(at)).as("%s", at)
				.isEqualTo(daily.zone().getRules().getOffset(at).getTotalSeconds());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027-01-31T10:00 | Europe/Madrid    | FREQ=MONTHLY;COUNT=9
			2027-01-31T10:00 | Europe/Madrid    | FREQ=MONTHLY;BYMONTHDAY=31;COUNT=9
			2027-01-29T10:00 | America/New_York | FREQ=MONTHLY;BYDAY=-1FR;COUNT=24
			2028-02-29T10:00 | Asia/Jerusalem   | FREQ=YEARLY;COUNT=3
			2027-03-07T10:00 | America/New_York | FREQ=WEEKLY;COUNT=2
			2027-03-07T10:00 | America/New_York | FREQ=WEEKLY;UNTIL=20270314
			2027-03-07T10:00 | America/New_York | FREQ=WEEKLY;UNTIL=20270314T140000Z
			2027-10-24T10:00 | Europe/Berlin    | FREQ=WEEKLY;UNTIL=20271031T090000Z
			2027-03-02T23:30 | Pacific/Chatham  | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=40
			2027-03-02T10:00 | Africa/Casablanca | FREQ=WEEKLY
			2027-03-02T10:00 | America/Coyhaique | FREQ=WEEKLY
			2027-03-01T09:00 | Australia/Lord_Howe | FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=24
			""")
	void saysTheSameDatesAsTheRule(String start, String zone, String rule) {
		MeetingSchedule schedule = schedule(start, zone, rule);

		ICalendar calendar = CalendarFiles.parsed(CalendarFiles.request("Series", schedule));

		assertThat(CalendarFiles.starts(calendar, calendar.getEvents().getFirst(), 60))
			.isEqualTo(expected(schedule, 60));
	}

	@Test
	void keepsTheLocalTimeOfASeriesThatBeginsInAGap() {
		MeetingSchedule schedule = schedule("2027-03-14T02:30", "America/New_York", "FREQ=WEEKLY;COUNT=4");

		ICalendar calendar = CalendarFiles.parsed(CalendarFiles.request("Gap", schedule));

		assertThat(CalendarFiles.text(CalendarFiles.request("Gap", schedule)))
			.contains("DTSTART;TZID=America/New_York:20270314T023000\r\n");
		assertThat(CalendarFiles.starts(calendar, calendar.getEvents().getFirst(), 9)).isEqualTo(expected(schedule, 9));
		assertThat(
				CalendarFiles.text(CalendarFiles.request("Gap", schedule("2027-03-14T02:30", "America/New_York", ""))))
			.contains("DTSTART;TZID=America/New_York:20270314T033000\r\n");
	}

	@Test
	void writesChangedOccurrencesTogetherWithTheirSeries() {
		MeetingSchedule schedule = schedule("2027-03-07T10:00", "America/New_York", "FREQ=WEEKLY;COUNT=4")
			.with(new OccurrenceChange.Cancelled(LocalDateTime.parse("2027-03-14T10:00")))
			.with(new OccurrenceChange.Moved(LocalDateTime.parse("2027-03-21T10:00"),
					LocalDateTime.parse("2027-03-22T11:00"), 30, Optional.of("Moved")));

		CalendarMessage message = CalendarFiles.request("Series", schedule, new Invitee("a@example.org", "A"));
		ICalendar calendar = CalendarFiles.parsed(message);

		assertThat(CalendarFiles.text(message)).contains("EXDATE;TZID=America/New_York:20270314T100000\r\n")
			.contains("RECURRENCE-ID;TZID=America/New_York:20270321T100000\r\n");
		assertThat(calendar.getEvents()).hasSize(2)
			.allSatisfy((event) -> assertThat(event.getSequence().getValue()).isEqualTo(3));
		assertThat(CalendarFiles.starts(calendar, calendar.getEvents().getFirst(), 9)).containsExactly(
				Instant.parse("2027-03-07T15:00:00Z"), Instant.parse("2027-03-21T14:00:00Z"),
				Instant.parse("2027-03-28T14:00:00Z"));
		assertThat(calendar.getEvents().get(1).getDateStart().getValue().toInstant()).isEqualTo("2027-03-22T15:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Größe & ñandú", "会議の予定、来週の火曜日に東京で開催される学部の定例会議について",
			"🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "a; b, c: \"d\" \\n \\\\ 'e' ^f^' ^n", "tab\there",
			"محاضرة في الرياضيات" })
	void keepsEveryTextWithinLinesOf75Octets(String text) {
		CalendarMessage message = CalendarFiles.request(text, schedule("2027-03-07T10:00", "UTC", ""),
				new Invitee("a@example.org", text, ReplyStatus.ACCEPTED));
		String shown = text.replace('\t', ' ');

		VEvent event = CalendarFiles.parsed(message).getEvents().getFirst();

		assertThat(event.getSummary().getValue()).isEqualTo(shown);
		assertThat(event.getAttendees().getFirst().getCommonName()).isEqualTo(shown);
		assertThat(CalendarFiles.text(message).split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x\r\nATTENDEE:mailto:evil@example.com", "x\nEND:VEVENT", "x\rMETHOD:CANCEL", "x\u2028y",
			"x\u0085y", "x\u000by", "\u202egnp.exe", "\u0000" })
	void letsNoTopicOrNameAddALine(String text) {
		CalendarMessage message = CalendarFiles.request(text, schedule("2027-03-07T10:00", "UTC", ""),
				new Invitee("a@example.org", text));

		VEvent event = CalendarFiles.parsed(message).getEvents().getFirst();

		assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly("a@example.org");
		assertThat(event.getSummary().getValue()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202e]");
	}

	@Test
	void namesHostSenderLinkAndReplies() {
		CalendarMessage message = CalendarFiles.request("Topic", schedule("2027-03-07T10:00", "UTC", ""),
				new Invitee("a@example.org", "", ReplyStatus.DECLINED), new Invitee("b+c%d@example.org", "B"));
		VEvent event = CalendarFiles.parsed(message).getEvents().getFirst();

		assertThat(event.getOrganizer().getEmail()).isEqualTo("host@example.org");
		assertThat(event.getOrganizer().getSentBy()).isEqualTo("mailto:roomkeeper@example.org");
		assertThat(event.getLocation().getValue()).isEqualTo(CalendarFiles.LINK);
		assertThat(event.getDescription().getValue()).contains(CalendarFiles.LINK);
		assertThat(event.getConferences()).singleElement()
			.satisfies((one) -> assertThat(one.getUri()).isEqualTo(CalendarFiles.LINK));
		assertThat(event.getAttendees()).extracting((one) -> one.getParticipationStatus().getValue())
			.containsExactly("DECLINED", "NEEDS-ACTION");
		assertThat(event.getAttendees()).allSatisfy((one) -> assertThat(one.getRsvp()).isTrue());
	}

	@ParameterizedTest
	@EnumSource(CalendarMethod.class)
	void namesTheMethodAndCancelsOnlyWhenAsked(CalendarMethod method) {
		ICalendar calendar = CalendarFiles
			.parsed(CalendarFiles.message(method, "Topic", schedule("2027-03-07T10:00", "UTC", "FREQ=DAILY;COUNT=2")));

		assertThat(calendar.getMethod().getValue()).isEqualTo(method.name());
		assertThat(calendar.getEvents().getFirst().getStatus().isCancelled())
			.isEqualTo(method == CalendarMethod.CANCEL);
	}

	@Test
	void cancelsOneOccurrenceByItsOriginalStart() {
		MeetingSchedule schedule = schedule("2027-03-07T10:00", "UTC", "FREQ=DAILY;COUNT=3");
		CalendarMessage all = CalendarFiles.message(CalendarMethod.CANCEL, "Topic", schedule);
		CalendarMessage one = new CalendarMessage(all.method(), all.revision(), all.topic(), schedule, all.organizer(),
				all.sentBy(), List.of(), false, all.link(), "", Optional.of(LocalDateTime.parse("2027-03-08T10:00")));

		VEvent event = CalendarFiles.parsed(one).getEvents().getFirst();

		assertThat(event.getRecurrenceId().getValue().toInstant()).isEqualTo("2027-03-08T10:00:00Z");
		assertThat(event.getRecurrenceRule()).isNull();
	}

	@Test
	void writesTheSameBytesAgain() {
		CalendarMessage message = CalendarFiles.request("Topic", schedule("2027-03-07T10:00", "Europe/Madrid", ""),
				new Invitee("a@example.org", "A"));

		assertThat(new CalendarWriter().write(message)).isEqualTo(new CalendarWriter().write(message));
	}

}
