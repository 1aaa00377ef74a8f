package io.roomkeeper.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.roomkeeper.database.DataDirectory;
import io.roomkeeper.database.Database;
import io.roomkeeper.database.EmbeddedDatabase;
import io.roomkeeper.database.ProcessProperties;
import io.roomkeeper.database.ProcessRole;
import org.springframework.util.FileSystemUtils;

/** The embedded database of a test. */
final class TestHsqldb {

	private TestHsqldb() {
	}

	static Path newFolder() {
		try {
			return Files.createTempDirectory("roomkeeper-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Database open(Path folder) {
		ProcessProperties process = new ProcessProperties(ProcessRole.COMMAND, "test", Duration.ZERO);
		return new EmbeddedDatabase(new DataDirectory(folder), process, System.err).open();
	}

	static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
