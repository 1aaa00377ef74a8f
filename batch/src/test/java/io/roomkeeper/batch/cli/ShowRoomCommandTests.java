package io.roomkeeper.batch.cli;

import java.nio.file.Path;
import java.util.Map;

import io.roomkeeper.run.JobName;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class ShowRoomCommandTests {

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
	void showsARoomWithoutItsPasscode() {
		assertThat(this.commands.run("rooms", "show", "bo", "--output=json")).isZero();

		JsonNode room = JsonMapper.shared().readTree(this.commands.out());
		assertThat(room.path("uid").asString()).isEqualTo("bo");
		assertThat(room.path("pmi").asString()).matches("[2-9][0-9]{9}");
		assertThat(room.path("status").asString()).isEqualTo("ACTIVE");
		assertThat(room.path("hasPasscode").asBoolean()).isTrue();
		assertThat(room.has("passcode")).isFalse();
	}

	@Test
	void printsAFactPerLineAndRefusesUnknownPeople() {
		assertThat(this.commands.run("rooms", "show", "bo")).isZero();
		assertThat(this.commands.out()).contains("status        ACTIVE");

		assertThat(this.commands.run("rooms", "show", "nobody")).isNotZero();
	}

}
