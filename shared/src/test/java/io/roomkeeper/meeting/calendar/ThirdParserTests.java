package io.roomkeeper.meeting.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingSamples;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingZone;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.testing.RequiredTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calendar files as a third parser reads them, which shares no code and no time zones
 * with Java: Debian's python3-icalendar.
 */
@Tag("icalendar")
class ThirdParserTests {

	private static final String PYTHON = "/usr/bin/python3";

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

	private static final List<String> SERIES = List.of("2027-01-31T10:00 Europe/Madrid FREQ=MONTHLY;COUNT=9",
			"2027-01-31T10:00 Europe/Madrid FREQ=MONTHLY;BYMONTHDAY=31;COUNT=9",
			"2027-01-29T10:00 America/New_York FREQ=MONTHLY;BYDAY=-1FR;COUNT=24",
			"2028-02-29T10:00 Asia/Jerusalem FREQ=YEARLY;COUNT=2",
			"2027-03-07T10:00 America/New_York FREQ=WEEKLY;COUNT=2",
			"2027-03-07T10:00 America/New_York FREQ=WEEKLY;UNTIL=20270314T140000Z",
			"2027-10-24T10:00 Europe/Berlin FREQ=WEEKLY;UNTIL=20271031T090000Z",
			"2027-03-14T02:30 America/New_York FREQ=WEEKLY;COUNT=4",
			"2027-03-28T02:30 Europe/Madrid FREQ=DAILY;COUNT=3", "2027-10-31T02:30 Europe/Madrid FREQ=DAILY;COUNT=3",
			"2027-03-14T02:30 America/New_York once",
			"2027-03-02T23:30 Pacific/Chatham FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=40",
			"2027-03-01T09:00 Australia/Lord_Howe FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=24");

	private static final List<String> TEXTS = List.of("Größe & ñandú", "会議の予定、来週の火曜日に東京で開催される学部の定例会議について",
			"🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "a; b, c: 'e' \\ f", "x\r\nATTENDEE:mailto:evil@example.com",
			"x\nEND:VEVENT", "محاضرة في الرياضيات");

	@TempDir
	Path folder;

	@Test
	void readsTheSameMomentsInEveryZoneOverTwoClockChanges() throws Exception {
		Map<String, MeetingSchedule> schedules = new LinkedHashMap<>();
		for (String zone : MeetingZone.names()) {
			schedules.put(zone.replace('/', '~'),
					MeetingSamples.schedule("2027-01-05T10:00", zone, "FREQ=WEEKLY;COUNT=104"));
		}

		assertSameMoments(schedules);
	}

	@Test
	void readsTheSameMomentsOfAwkwardSeries() throws Exception {
		Map<String, MeetingSchedule> schedules = new LinkedHashMap<>();
		for (String one : SERIES) {
			List<String> parts = List.of(one.split(" ", 3));
			schedules.put("series-" + schedules.size(), MeetingSamples.schedule(parts.get(0), parts.get(1),
					parts.get(2).equals("once") ? "" : parts.get(2)));
		}
		schedules.put("cancelled",
				MeetingSamples.schedule("2027-03-07T10:00", "America/New_York", "FREQ=WEEKLY;COUNT=4")
					.with(new OccurrenceChange.Cancelled(LocalDateTime.parse("2027-03-14T10:00"))));

		assertSameMoments(schedules);
	}

	@Test
	void readsEveryTextAndNoAddedLine() throws Exception {
		for (int i = 0; i < TEXTS.size(); i++) {
			write("text-" + i,
					CalendarFiles.request(TEXTS.get(i), MeetingSamples.schedule("2027-03-07T10:00", "UTC", ""),
							new Invitee("a@example.org", TEXTS.get(i))));
		}

		Map<String, Read> read = read();

		for (int i = 0; i < TEXTS.size(); i++) {
			String shown = TEXTS.get(i).replaceAll("\\p{Cc}+", " ");
			Read file = Objects.requireNonNull(read.get("text-" + i));
			assertThat(file.summary()).isEqualTo(shown);
			assertThat(file.names()).containsExactly(shown);
		}
	}

	private void assertSameMoments(Map<String, MeetingSchedule> schedules) throws Exception {
		for (Map.Entry<String, MeetingSchedule> one : schedules.entrySet()) {
			write(one.getKey(), CalendarFiles.request("Topic", one.getValue()));
		}
		Map<String, Read> read = read();
		assertThat(read).hasSameSizeAs(schedules);
		schedules.forEach((name, schedule) -> assertThat(Objects.requireNonNull(read.get(name)).starts()).as(name)
			.isEqualTo(schedule.after(LONG_AGO, 1_000).stream().map((one) -> one.begins().toEpochSecond()).toList()));
	}

	private void write(String name, CalendarMessage message) throws IOException {
		Files.write(this.folder.resolve(name + ".ics"), new CalendarWriter().write(message));
	}

	/** What the parser finds in all files of the folder. */
	private Map<String, Read> read() throws Exception {
		RequiredTool.ICALENDAR
			.orSkip(RequiredTool.firstExisting("/usr/lib/python3/dist-packages/icalendar/__init__.py"));
		Path script = this.folder.resolve("occurrences.py");
		try (InputStream resource = Objects
			.requireNonNull(ThirdParserTests.class.getResourceAsStream("/calendar/occurrences.py"))) {
			Files.copy(resource, script);
		}
		Process process = new ProcessBuilder(PYTHON, script.toString(), this.folder.toString())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output.substring(Math.max(0, output.length() - 500))).isZero();
		Map<String, Read> read = new HashMap<>();
		output.lines().forEach((line) -> {
			String[] cells = line.split("\t", -1);
			read.put(cells[0], new Read(text(cells[1]), list(cells[2]).stream().map(ThirdParserTests::text).toList(),
					list(cells[3]).stream().map(Long::valueOf).toList()));
		});
		return read;
	}

	private static List<String> list(String cell) {
		return cell.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(cell.split(",", -1)));
	}

	private static String text(String encoded) {
		return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
	}

	private record Read(String summary, List<String> names, List<Long> starts) {
	}

}
