package io.roomkeeper.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.roomkeeper.batch.meeting.MeetingsImport;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Calendar files that exceed a limit, with a valid event beside them. */
class MeetingsImportLimitsTests extends JobTests {

	private static final String GOOD = MeetingsImportTests.event("good", "");

	@BeforeEach
	void people() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void refusesADescriptionOfFiveMegabytesByName() {
		Run run = imported((out) -> {
			out.write("BEGIN:VCALENDAR\n");
			out.write(MeetingsImportTests.event("long", "DESCRIPTION:" + "x".repeat(5_000_000)));
			out.write(GOOD + "END:VCALENDAR\n");
		});

		assertSkipped(run, "line 2", "DESCRIPTION is longer than");
	}

	@Test
	void refusesAFoldedDescriptionOfFiveMegabytes() {
		String folded = ("x".repeat(70) + "\n ").repeat(72_000);

		Run run = imported((out) -> {
			out.write("BEGIN:VCALENDAR\n" + MeetingsImportTests.event("long", "DESCRIPTION:" + folded) + GOOD
					+ "END:VCALENDAR\n");
		});

		assertSkipped(run, "line 2", "DESCRIPTION is longer than");
	}

	@Test
	void refusesTwentyThousandComponentsInsideOfAnEvent() {
		Run run = imported((out) -> {
			out.write("BEGIN:VCALENDAR\n");
			out.write(MeetingsImportTests.event("nested",
					"BEGIN:VALARM\n".repeat(20_000) + "END:VALARM\n".repeat(20_000).strip()));
			out.write(GOOD + "END:VCALENDAR\n");
		});

		assertSkipped(run, "line 2", "nested more than 10 deep");
	}

	@Test
	void refusesEachEventAndNamesThePropertyThatCannotBeUsed() {
		String event = MeetingsImportTests.event("bad", "");
		String start = "TZID=Europe/Madrid:20270302T100000";
		List<String> events = List.of(MeetingsImportTests.event("bad", "RRULE:FREQ=SECONDLY"),
				MeetingsImportTests.event("bad", "RRULE:FREQ=DAILY;COUNT=99999999"),
				MeetingsImportTests.event("bad", "RDATE;TZID=Europe/Madrid:20270401T100000"),
				MeetingsImportTests.event("bad", "SEQUENCE:99999999999"),
				MeetingsImportTests.event("bad", "DTSTART:20270302T100000"),
				MeetingsImportTests.event("bad", "ORGANIZER:mailto:other@test.example"),
				event.replace(start, "TZID=Europe/Nowhere:20270302T100000"),
				event.replace(start, "TZID=/mozilla.org/20050126_1/Mars/X:20270302T100000"),
				event.replace(start, "TZID=\"(UTC+01:00) Brussels, Paris\":20270302T100000"),
				event.replace(start, "TZID=Europe/Madrid:20270302T240000"), event.replace("104500", "100000"));
		List<String> reasons = List.of("SECONDLY", "COUNT", "RDATE cannot be used", "sequence is not a number",
				"has DTSTART twice", "has ORGANIZER twice", "'Europe/Nowhere' is unknown", "Mars/X' is unknown",
				"Brussels, Paris' is unknown", "is not a date", "it would last 0 minutes");

		Run run = imported(
				(out) -> out.write("BEGIN:VCALENDAR\n" + String.join("", events) + GOOD + "END:VCALENDAR\n"));

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
		List<RunItem> skipped = items(run, Outcome.SKIPPED);
		assertThat(skipped).hasSameSizeAs(reasons);
		for (int i = 0; i < reasons.size(); i++) {
			assertThat(skipped.get(i).detail()).contains(reasons.get(i));
		}
	}

	@Test
	void acceptsUnambiguousTimeZones() {
		Stream<String> zones = Stream.of("/mozilla.org/20050126_1/Europe/Madrid", "Romance Standard Time", "US/Eastern",
				"\"Europe/Madrid\"", "Pacific Standard Time (Mexico)");
		String events = zones
			.map((zone) -> MeetingsImportTests.event(zone, "").replace("TZID=Europe/Madrid", "TZID=" + zone))
			.collect(Collectors.joining());

		Run run = imported((out) -> out.write("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n"));

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(5);
	}

	@Test
	void readsAHundredThousandEventsOneAtATime() {
		Run run = imported((out) -> {
			out.write("BEGIN:VCALENDAR\n");
			for (int i = 0; i < 100_000; i++) {
				out.write("BEGIN:VEVENT\nUID:" + i
						+ "\nDTSTART:20270302T100000Z\nDTEND:20270302T110000Z\nSUMMARY:T\nORGANIZER:mailto:x@y\nEND:VEVENT\n");
			}
			out.write(GOOD + "END:VCALENDAR\n");
		});

		assertThat(run.counts().of(CountKind.SKIPPED)).isEqualTo(100_000);
		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
	}

	@Test
	void anEventThatDoesNotEndIsRefusedAndTheNextCalendarCounts() {
		Run run = imported((out) -> out.write("BEGIN:VCALENDAR\n" + GOOD.replace("END:VEVENT\n", "")
				+ "BEGIN:VCALENDAR\n" + MeetingsImportTests.event("other", "") + "END:VCALENDAR\n"));

		assertSkipped(run, "line 2", "does not end");
	}

	private void assertSkipped(Run run, String place, String reason) {
		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
		List<RunItem> skipped = items(run, Outcome.SKIPPED);
		assertThat(skipped).singleElement().satisfies((item) -> {
			assertThat(item.item()).isEqualTo(place);
			assertThat(item.detail()).contains(reason);
		});
	}

	private Run imported(Writing writing) {
		Path file = this.folder.resolve("a.ics");
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			writing.to(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.roomkeeper.get(MeetingsImport.class).importFiles(List.of(file), request(JobName.MEETINGS_IMPORT));
	}

	private interface Writing {

		void to(Writer out) throws IOException;

	}

}
