package io.roomkeeper.batch.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class TrainCommandTests {

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@Test
	void runsTypicalCommandsOnTheSampleOrganisation() {
		this.commands.set("roomkeeper.data-dir", this.folder.resolve("data"));

		int exitCode = this.commands.run("train");

		assertThat(exitCode).as(this.commands.err()).isZero();
		assertThat(this.commands.out()).contains("\"command\":\"sync\"")
			.contains("schedule_meeting.personal_meeting")
			.contains("sweep planned");
	}

	@Test
	void isNotListed() {
		this.commands.run("--help");

		assertThat(this.commands.out()).contains("explain").doesNotContain("train");
	}

}
