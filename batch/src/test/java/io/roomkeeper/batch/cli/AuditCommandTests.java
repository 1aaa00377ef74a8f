package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Checkpoints and receipts of the audit trail on the command line. */
@Tag("slow")
class AuditCommandTests {

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@AutoClose
	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of());
		this.roomkeeper.release();
		this.commands.set(this.roomkeeper.properties());
	}

	@Test
	void aRowCanBeProvenWithoutTheDatabaseOnceACheckpointIsSigned() throws IOException {
		Path key = this.folder.resolve("audit.key");
		Path receipt = this.folder.resolve("row.tlog-proof");
		assertThat(this.commands.run("audit", "checkpoint")).isEqualTo(2);
		assertThat(this.commands.err()).contains("There is no key for checkpoints");
		assertThat(this.commands.run("audit", "key", "--out=" + this.folder.resolve("data/audit.key"))).isEqualTo(2);
		assertThat(this.commands.err()).contains("is in the data directory");
		assertThat(this.commands.run("audit", "key", "--out=" + key, "--name=rooms.example.org/audit")).isZero();
		String line = this.commands.out().lines().toList().getLast();
		this.commands.set("roomkeeper.audit.key", key);
		this.commands.set("roomkeeper.audit.witness-file", this.folder.resolve("witness"));
		assertThat(this.commands.run("sync")).isZero();

		assertThat(this.commands.run("audit", "checkpoint")).isZero();
		assertThat(this.commands.out()).startsWith("rooms.example.org/audit\n3\n");
		assertThat(this.folder.resolve("witness")).content().startsWith("rooms.example.org/audit\n3\n");
		assertThat(this.commands.run("audit", "verify")).isZero();
		assertThat(this.commands.out()).contains("Signed checkpoints cover the rows up to 3.");
		assertThat(this.commands.run("audit", "receipt", "3", "--out=" + receipt)).isZero();

		assertThat(this.commands.run("audit", "verify", "--receipt=" + receipt, "--key=" + line)).isZero();
		assertThat(this.commands.out()).contains("Row 3 was in the trail", "RunEnded");
		Files.writeString(receipt, Files.readString(receipt).replace("index 2", "index 1"));
		assertThat(this.commands.run("audit", "verify", "--receipt=" + receipt, "--key=" + line)).isEqualTo(1);
		assertThat(this.commands.run("audit", "verify", "--receipt=" + receipt)).isEqualTo(2);
	}

}
