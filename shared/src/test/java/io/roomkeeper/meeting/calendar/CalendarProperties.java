package io.roomkeeper.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import biweekly.ICalendar;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingSamples;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarProperties {

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

	@Provide
	Arbitrary<String> zones() {
		return Arbitraries.of(MeetingZone.names());
	}

	/** A rule without days recurs on the weekday of its start. */
	@Provide
	Arbitrary<String> rules() {
		return Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
			.flatMap((frequency) -> Arbitraries.integers()
				.between(1, 5)
				.flatMap((interval) -> Arbitraries.integers()
					.between(1, 9)
					.map((count) -> "FREQ=%s;INTERVAL=%d;COUNT=%d".formatted(frequency, interval, count))));
	}

	@Property(tries = 300)
	void aSecondParserReadsTheSameMoments(@ForAll("zones") String zone, @ForAll("rules") String rule,
			@ForAll @IntRange(max = 1_052_640) int minute) {
		String start = LocalDateTime.of(2027, 1, 1, 0, 0).plusMinutes(minute).toString();
		MeetingSchedule schedule = MeetingSamples.schedule(start, zone, rule);
		List<Instant> expected = schedule.after(LONG_AGO, 30).stream().map((one) -> one.begins().toInstant()).toList();

		ICalendar calendar = CalendarFiles.parsed(CalendarFiles.request("Topic", schedule));

		assertThat(CalendarFiles.starts(calendar, calendar.getEvents().getFirst(), 30)).isEqualTo(expected);
	}

	@Property(tries = 300)
	void noTextBreaksTheFile(@ForAll @StringLength(max = 200) String topic,
			@ForAll @StringLength(max = 100) String name, @ForAll @StringLength(max = 400) String description) {
		CalendarMessage plain = CalendarFiles.request(topic, MeetingSamples.schedule("2027-03-07T10:00", "UTC", ""),
				new Invitee("a@example.org", name));
		CalendarMessage message = new CalendarMessage(plain.method(), plain.revision(), topic, plain.schedule(),
				plain.organizer(), plain.sentBy(), plain.attendees(), true, plain.link(), description,
				Optional.empty());

		ICalendar calendar = CalendarFiles.parsed(message);

		assertThat(calendar.getEvents()).singleElement()
			.satisfies((event) -> assertThat(event.getAttendees()).singleElement()
				.satisfies((one) -> assertThat(one.getEmail()).isEqualTo("a@example.org")));
		assertThat(CalendarFiles.text(message).split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
	}

}
