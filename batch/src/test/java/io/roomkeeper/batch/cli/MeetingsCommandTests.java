package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.roomkeeper.run.JobName;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class MeetingsCommandTests {

	private static final int EVENTS = 100_000;

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@AutoClose
	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of());
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.release();
		this.commands.set(this.roomkeeper.properties());
	}

	@Test
	void skipsUnusableLinesAndImportsTheOthersOnce() throws IOException {
		String file = Files.writeString(this.folder.resolve("meetings.csv"), """
				uid,topic,start,minutes,zone,rrule,invitees
				ada,Seminar,2027-03-09T10:00,45,Europe/Madrid,FREQ=WEEKLY;COUNT=4,a@x.example
				ada,Talk,2027-03-09T10:00,45,Europe/Nowhere,,
				nobody,Talk,2027-03-09T10:00,45,,,
				bo,Talk,2027-03-09T10:00,45,,,a@x.example jane.doe
				""").toString();

		int first = this.commands.run("meetings", "import", file, "--output=json");
		JsonNode imported = this.commands.json();
		int second = this.commands.run("meetings", "import", file, "--output=json");
		JsonNode again = this.commands.json();

		assertThat(first).isEqualTo(ExitCode.SKIPPED_SOME);
		assertThat(imported.path("created").asInt()).isEqualTo(2);
		assertThat(imported.path("skipped").findValuesAsString("item")).containsExactly("line 3", "line 4", "line 5");
		assertThat(second).isEqualTo(ExitCode.SKIPPED_SOME);
		assertThat(again.path("created").asInt()).isZero();
		assertThat(again.path("unchanged").asInt()).isEqualTo(2);
	}

	@Test
	void importsAHundredThousandEventsInLittleMemory() throws Exception {
		Path file = this.folder.resolve("meetings.ics");
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.write("BEGIN:VCALENDAR\n");
			for (int i = 0; i < EVENTS; i++) {
				out.write("""
						BEGIN:VEVENT
						UID:%1$d@test.example
						DTSTART:20270302T100000Z
						DTEND:20270302T110000Z
						SUMMARY:Meeting %1$d
						ORGANIZER:mailto:ada@test.example
						ATTENDEE:mailto:guest%1$d@example.org
						END:VEVENT
						""".formatted(i));
			}
			out.write("END:VCALENDAR\n");
		}

		Process process = CommandProcess.start(this.roomkeeper.properties(), List.of("-Xmx256m"), "meetings", "import",
				file.toString(), "--output=json");
		String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
		assertThat(report).contains("\"created\":" + EVENTS);
	}

}
