package io.roomkeeper.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.meeting.MeetingsImport;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

class MeetingsImportTests extends JobTests {

	static final String CALENDAR = """
			BEGIN:VCALENDAR
			VERSION:2.0
			METHOD:REQUEST
			%sEND:VCALENDAR
			""";

	static final String SERIES = """
			BEGIN:VEVENT
			UID:series@test.example
			SEQUENCE:2
			DTSTAMP:20260101T100000Z
			DTSTART;TZID=W. Europe Standard Time:20270302T100000
			DTEND;TZID=W. Europe Standard Time:20270302T104500
			RRULE:FREQ=WEEKLY;COUNT=8
			EXDATE;TZID=Europe/Berlin:20270309T100000
			SUMMARY:Seminar\\, α
			LOCATION:https://meet.example.org/j/84512345678?pwd=x
			ORGANIZER;CN=Ada:mailto:ADA@test.example
			ATTENDEE;PARTSTAT=ACCEPTED;CN="Bo, of ^'Test^'":mailto:bo@test.example
			ATTENDEE:mailto:jane doe@x
			ATTENDEE;PARTSTAT=TENTATIVE:mailto:guest@example.org
			END:VEVENT
			BEGIN:VEVENT
			UID:series@test.example
			SEQUENCE:2
			RECURRENCE-ID:20270316T090000Z
			DTSTART;TZID=Europe/Berlin:20270317T110000
			DURATION:PT1H
			SUMMARY:Moved
			END:VEVENT
			""";

	@BeforeEach
	void people() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void keepsNumberUidRepliesAndChangedOccurrencesOfACalendar() {
		Run run = imported("a.ics", CALENDAR.formatted(SERIES));

		Meeting meeting = only("ada");
		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
		assertThat(items(run, Outcome.SKIPPED)).singleElement()
			.satisfies((item) -> assertThat(item.detail()).contains("jane doe@x"));
		assertThat(meeting.topic()).isEqualTo("Seminar, α");
		assertThat(meeting.access().number().digits()).isEqualTo("84512345678");
		assertThat(meeting.calendar().uid()).contains("series@test.example");
		assertThat(meeting.calendar().sequence()).isEqualTo(2);
		assertThat(meeting.schedule().zone().getId()).isEqualTo("Europe/Berlin");
		assertThat(meeting.schedule().changes()).containsExactly(
				new OccurrenceChange.Cancelled(LocalDateTime.parse("2027-03-09T10:00")),
				new OccurrenceChange.Moved(LocalDateTime.parse("2027-03-16T10:00"),
						LocalDateTime.parse("2027-03-17T11:00"), 60, Optional.of("Moved")));
		assertThat(meeting.invitees()).containsExactly(
				new Invitee("bo@test.example", "Bo, of \"Test\"", ReplyStatus.ACCEPTED),
				new Invitee("guest@example.org", "", ReplyStatus.TENTATIVE));
	}

	@Test
	void theSameFileAgainChangesNothing() {
		imported("a.ics", CALENDAR.formatted(SERIES));
		Meeting before = only("ada");

		Run again = imported("a.ics", CALENDAR.formatted(SERIES));

		assertThat(again.counts().of(CountKind.UNCHANGED)).isEqualTo(1);
		assertThat(only("ada")).isEqualTo(before);
	}

	@Test
	void aHigherSequenceWinsAndAnOlderOneIsReported() {
		imported("a.ics", CALENDAR.formatted(SERIES));

		Run newer = imported("b.ics",
				CALENDAR.formatted(SERIES.replace("SEQUENCE:2", "SEQUENCE:3").replace("Seminar", "Lecture")));
		Run older = imported("a.ics", CALENDAR.formatted(SERIES));

		assertThat(newer.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(only("ada").topic()).isEqualTo("Lecture, α");
		assertThat(items(older, Outcome.SKIPPED)).singleElement()
			.satisfies((item) -> assertThat(item.detail()).contains("sequence 2", "3 is stored"));
		assertThat(only("ada").topic()).isEqualTo("Lecture, α");
	}

	@Test
	void anotherContentOfTheSameSequenceNeedsALaterStamp() {
		imported("a.ics", CALENDAR.formatted(SERIES));
		String answered = SERIES.replace("TENTATIVE", "DECLINED");

		Run same = imported("b.ics", CALENDAR.formatted(answered));
		Run later = imported("c.ics", CALENDAR.formatted(answered.replace("20260101T", "20260102T")));

		assertThat(items(same, Outcome.SKIPPED)).anySatisfy((item) -> assertThat(item.detail()).contains("differs"));
		assertThat(later.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(only("ada").invitees().get(1).reply()).isEqualTo(ReplyStatus.DECLINED);
	}

	@Test
	void aCancelledSeriesIsCancelledHereToo() {
		imported("a.ics", CALENDAR.formatted(SERIES));

		imported("b.ics", CALENDAR.formatted(SERIES.replace("SEQUENCE:2", "SEQUENCE:3"))
			.replace("METHOD:REQUEST", "METHOD:CANCEL"));

		assertThat(meetings().withUids(List.of("series@test.example")).values()).singleElement()
			.satisfies((meeting) -> assertThat(meeting.cancelledAt()).isPresent());
	}

	@Test
	void readsEveryCalendarOfAFileAndSkipsBadEventsWithTheirLine() {
		String good = event("one", "LOCATION:https://meet.example.org/j/123456789");
		String unknownZone = event("two", "").replace("TZID=Europe/Madrid", "TZID=Customized Time Zone");
		String everySecond = event("three", "RRULE:FREQ=SECONDLY");
		String nobody = event("four", "").replace("bo@test", "nobody@test");

		Run run = imported("a.ics", CALENDAR.formatted(unknownZone + everySecond) + CALENDAR.formatted(nobody + good));

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
		assertThat(only("bo").access().number().digits()).isEqualTo("123456789");
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item)
			.containsExactly("line 4", "line 11", "line 23");
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::detail)
			.satisfiesExactly((zone) -> assertThat(zone).contains("Customized Time Zone"),
					(rule) -> assertThat(rule).contains("SECONDLY"),
					(host) -> assertThat(host).contains("nobody@test.example"));
	}

	@Test
	void aTableImportsMeetingsWithoutAUidOnce() {
		String pmi = room("cy").pmi().grouped();
		String table = """
				uid;topic;start;zone;minutes;number;rrule;invitees;passcode
				ada;Office hours;2027-03-09T10:00;America/New_York;50;845 1234 5679;FREQ=WEEKLY;guest@example.org,no address;abc123
				cy;In my room;2027-03-09 10:00;;45;%s;;;
				cy;Whose room;2027-03-10 10:00;;45;9999999999;;;
				ada;Too long;2027-03-09T10:00;;999999;;;;
				bo;Without a number;2027-03-09T10:00:00Z;Asia/Tokyo;30;;;;
				"""
			.formatted(pmi);

		Run run = imported("a.csv", table);
		Run again = imported("a.csv", table);

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(3);
		assertThat(again.counts().of(CountKind.CREATED)).isZero();
		assertThat(again.counts().of(CountKind.UNCHANGED)).isEqualTo(3);
		Meeting office = only("ada");
		assertThat(office.calendar().uid()).isEmpty();
		assertThat(office.access().number().digits()).isEqualTo("84512345679");
		assertThat(office.access().passcode()).contains(new Passcode("abc123"));
		assertThat(office.invitees()).extracting(Invitee::mail).containsExactly("guest@example.org");
		assertThat(only("cy").inPersonalRoom()).isTrue();
		assertThat(only("bo").schedule().time().start()).isEqualTo("2027-03-09T19:00");
		assertThat(run.message().orElseThrow().plain()).contains("1 meeting has a new number");
	}

	@Test
	void aCalendarAddsTheUidToAMeetingFromATable() {
		imported("a.csv", """
				uid,topic,start,zone,minutes,number
				ada,Seminar,2027-03-02T10:00,Europe/Berlin,45,84512345678
				""");

		Run run = imported("a.ics", CALENDAR.formatted(SERIES));

		assertThat(run.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(only("ada").calendar().uid()).contains("series@test.example");
	}

	@Test
	void aPlanStoresNothing() {
		Run plan = imported(file("a.ics", CALENDAR.formatted(SERIES)), RunMode.PLAN);

		assertThat(plan.counts().of(CountKind.CREATED)).isEqualTo(1);
		assertThat(meetings().count()).isZero();
	}

	@Test
	void skipsAMeetingOfAnotherHostOrWithATakenNumber() {
		imported("a.ics", CALENDAR.formatted(SERIES));

		Run host = imported("b.ics", CALENDAR.formatted(SERIES.replace("ADA@", "bo@")));
		Run number = imported("c.ics", CALENDAR.formatted(SERIES.replace("UID:series", "UID:other")));

		assertThat(items(host, Outcome.SKIPPED)).anySatisfy((item) -> assertThat(item.detail()).contains("other host"));
		assertThat(items(number, Outcome.SKIPPED))
			.anySatisfy((item) -> assertThat(item.detail()).contains("845 1234 5678"));
		assertThat(meetings().count()).isEqualTo(1);
	}

	static String event(String uid, String more) {
		return """
				BEGIN:VEVENT
				UID:%s
				DTSTART;TZID=Europe/Madrid:20270302T100000
				DTEND;TZID=Europe/Madrid:20270302T104500
				SUMMARY:Topic of %s
				ORGANIZER:mailto:bo@test.example
				%sEND:VEVENT
				""".formatted(uid, uid, more.isEmpty() ? "" : more + "\n");
	}

	Meetings meetings() {
		return this.roomkeeper.get(Meetings.class);
	}

	private Meeting only(String uid) {
		List<Meeting> all = meetings().upcomingOf(new PersonId(id(uid)), Instant.EPOCH, 10);
		assertThat(all).hasSize(1);
		return all.getFirst();
	}

	Run imported(String name, String text) {
		return imported(file(name, text), RunMode.APPLY);
	}

	Run imported(Path file, RunMode mode) {
		return this.roomkeeper.get(MeetingsImport.class)
			.importFiles(List.of(file),
					RunRequest.of(JobName.MEETINGS_IMPORT, mode, FIRST_DAY, Actor.operator("test"), RunOrigin.COMMAND));
	}

	Path file(String name, String text) {
		try {
			return Files.writeString(this.folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
