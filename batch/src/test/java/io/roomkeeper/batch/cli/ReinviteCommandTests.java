package io.roomkeeper.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.SampleMeetings;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.JobName;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Re-invites on the command line. */
@Tag("slow")
class ReinviteCommandTests {

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
		PersonId ada = this.roomkeeper.get(PersonLookup.class).get(new PersonRef.ByUid(new Uid("ada"))).id();
		SampleMeetings.addImported(this.roomkeeper.get(Meetings.class), ada, Optional.of("uid-1"));
		SampleMeetings.changeNumber(this.roomkeeper, Actor.operator("test"), ada, 3_456_719_027L);
		this.roomkeeper.release();
		this.commands.set(this.roomkeeper.properties());
	}

	@Test
	void aListIsWrittenToAFolderThatDoesNotExist() {
		Path out = this.folder.resolve("list");

		assertThat(this.commands.run("reinvite", "--out=" + out)).isZero();

		assertThat(this.commands.out()).contains("1 meetings listed");
		assertThat(out.resolve("re-invites.csv")).exists();
		assertThat(out).isDirectoryRecursivelyContaining("glob:**/ada*/*.ics");
		assertThat(this.commands.run("reinvite", "--out=" + out)).isEqualTo(2);
		assertThat(this.commands.err()).contains(out.toString());
	}

	@Test
	void showsMailsToHostsBeforeTheyAreSent() {
		assertThat(this.commands.run("reinvite", "--hosts")).isEqualTo(3);
		assertThat(this.commands.out()).contains("Hello ada of Test,", "1 hosts, 1 meetings to invite again",
				"No mail server is configured");
		assertThat(this.commands.err()).contains("--confirm=1");
		assertThat(this.commands.json("reinvite", "--hosts").get("hosts").intValue()).isEqualTo(1);
		assertThat(this.commands.run("reinvite", "--hosts", "--confirm=1")).isEqualTo(2);
		assertThat(this.commands.err()).contains("No mail server is configured");
	}

	@Test
	void showsMailsOfHostsBeforeTheyAreSent() {
		assertThat(this.commands.run("reinvite", "--send")).isEqualTo(3);
		assertThat(this.commands.out()).contains("Subject: Séminaire – α");
		assertThat(this.commands.err()).contains("--confirm=2");
	}

	@Test
	void aDryRunWritesTheMessagesToFiles() throws Exception {
		Path out = this.folder.resolve("mails");

		assertThat(this.commands.run("reinvite", "--send", "--dry-run", "--out=" + out)).isZero();

		try (var files = Files.walk(out)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".eml"))).hasSize(2);
		}
	}

	@Test
	void refusesOptionsThatCannotBeCombined() {
		assertThat(this.commands.run("reinvite")).isEqualTo(2);
		assertThat(this.commands.run("reinvite", "--hosts", "--send")).isEqualTo(2);
		assertThat(this.commands.run("reinvite", "--out=" + this.folder.resolve("x"), "--confirm=1")).isEqualTo(2);
		assertThat(this.commands.run("reinvite", "--change=12", "--hosts")).isEqualTo(1);
		assertThat(this.commands.err()).contains("12");
	}

}
