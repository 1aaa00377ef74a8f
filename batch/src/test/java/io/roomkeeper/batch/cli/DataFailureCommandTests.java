package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.testing.RequiredTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands on a data directory that is damaged or whose disk is full. */
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class DataFailureCommandTests {

	private static final int SIZE_MB = 96;

	/**
	 * A disk of this size has space for the spool of people, but not for the database
	 * with these people.
	 */
	private static final int ENOUGH_TO_READ = 1_200_000;

	@TempDir
	Path folder;

	@RegisterExtension
	private final TestCommands commands = new TestCommands();

	private Path synced() {
		Path data = this.folder.resolve("data");
		try (TestRoomkeeper roomkeeper = TestRoomkeeper.start(data, Map.of())) {
			assertThat(roomkeeper.run(JobName.SYNC).status()).isEqualTo(RunStatus.COMPLETED);
			roomkeeper.release();
			this.commands.set(roomkeeper.properties());
		}
		return data;
	}

	/**
	 * @param from the first byte that is lost or overwritten
	 * @param count the number of random bytes written there; 0 cuts the file there
	 */
	@ParameterizedTest
	@CsvSource({ "data,0,0", "data,100,0", "data,0,4096", "script,0,0", "script,5000,0", "script,2000,3000",
			"properties,0,60" })
	void reportsADamagedFileAndTheBackupInOneLine(String file, int from, int count, CapturedOutput output)
			throws IOException {
		Path data = synced();
		damage(data.resolve("database/roomkeeper." + file), from, count);

		for (String[] command : new String[][] { { "sync" }, { "token", "list" } }) {
			int exitCode = this.commands.run(command);

			assertThat(exitCode).isEqualTo(1);
			assertThat(this.commands.err().lines()).singleElement()
				.asString()
				.contains("database", data.toString(), "damaged", "restore the last backup")
				.doesNotContain("Exception");
		}
		assertThat(output).doesNotContain("\tat ");
	}

	private static void damage(Path file, int from, int count) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
			if (count == 0) {
				bytes.setLength(from);
			}
			byte[] garbage = new byte[count];
			new Random(7).nextBytes(garbage);
			bytes.seek(from);
			bytes.write(garbage);
		}
	}

	@Test
	void reportsAFullDiskInOneLineAndContinuesWhenThereIsSpace(CapturedOutput output) throws Exception {
		Path disk = Files.createDirectory(this.folder.resolve("disk"));
		RequiredTool.MOUNT.orSkip(Optional.of(disk).filter(DataFailureCommandTests::mounted));
		try (TestRoomkeeper roomkeeper = TestRoomkeeper.start(disk.resolve("data"), Map.of())) {
			for (int i = 0; i < 3_000; i++) {
				roomkeeper.change(TestRoomkeeper.person("p" + i).replaceFirst("\n", "\nchangetype: add\n"));
			}
			Path filler = disk.resolve("filler");
			roomkeeper.beforeSending((dn) -> {
				if (dn.startsWith("uid=p2999,")) {
					fill(filler);
				}
			});
			roomkeeper.release();
			this.commands.set(roomkeeper.properties());

			int exitCode = this.commands.run("sync", "--as-of=2026-03-01");
			String line = this.commands.err();
			int refused = this.commands.run("sync", "--as-of=2026-03-01");
			String refusal = this.commands.err();
			Files.delete(filler);
			roomkeeper.beforeSending((dn) -> {
			});
			int done = this.commands.run("sync", "--as-of=2026-03-01");

			assertThat(exitCode).isEqualTo(1);
			assertThat(line.lines()).singleElement()
				.asString()
				.contains(disk.resolve("data") + " is full", "Free at least");
			assertThat(refused).isEqualTo(1);
			assertThat(refusal).contains(disk.resolve("data") + " is full");
			assertThat(done).as(this.commands.err()).isZero();
			assertThat(output).doesNotContain("\tat ");
		}
		finally {
			assertThat(run("umount", "--lazy", disk.toString())).isTrue();
		}
	}

	private static boolean mounted(Path disk) {
		return run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(SIZE_MB), "tmpfs", disk.toString());
	}

	private static boolean run(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException _) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Leaves too little space on the disk for the people. */
	private static void fill(Path filler) {
		try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
			byte[] block = new byte[1 << 16];
			while (filler.toFile().getUsableSpace() > ENOUGH_TO_READ) {
				file.write(block);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
