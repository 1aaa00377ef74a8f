package io.roomkeeper.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.testing.JavaProcess;
import io.roomkeeper.testing.RequiredTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A console that cannot start says so in one line and ends. */
@Tag("slow")
class StartFailureTests {

	@TempDir
	Path folder;

	@Test
	void namesADataDirectoryThatIsAFile() throws Exception {
		Path file = Files.writeString(this.folder.resolve("data"), "not a folder");

		assertThat(start(file).lines()).singleElement().asString().startsWith("roomkeeper: ").contains(file.toString());
	}

	@Test
	void namesAFullDisk() throws Exception {
		Path disk = Files.createDirectory(this.folder.resolve("disk"));
		RequiredTool.MOUNT.orSkip(Optional.of(disk).filter(StartFailureTests::mounted));
		try {
			assertThat(start(disk.resolve("data")).lines()).singleElement()
				.asString()
				.startsWith("roomkeeper: ")
				.contains(disk.resolve("data") + " is full", "Free at least");
		}
		finally {
			new ProcessBuilder("umount", disk.toString()).start().waitFor();
		}
	}

	/** Starts a console, which must end with exit code 1, and returns what it printed. */
	private static String start(Path data) throws IOException, InterruptedException {
		ProcessBuilder builder = JavaProcess.of(ConsoleApplication.class).with().redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("ROOMKEEPER_"));
		builder.environment().put("ROOMKEEPER_DATA_DIR", data.toString());
		builder.environment().put("SERVER_PORT", "0");
		Process process = builder.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(printed).isEqualTo(1);
		return printed;
	}

	private static boolean mounted(Path disk) {
		try {
			return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()).start()
				.waitFor() == 0;
		}
		catch (IOException _) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
