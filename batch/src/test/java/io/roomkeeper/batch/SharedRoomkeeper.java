package io.roomkeeper.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.roomkeeper.batch.cli.TestRoomkeeper;
import org.jspecify.annotations.Nullable;

/** One Roomkeeper for consecutive tests with the same configuration. */
final class SharedRoomkeeper {

	private static @Nullable TestRoomkeeper shared;

	private static Map<String, Object> configuration = Map.of();

	private SharedRoomkeeper() {
	}

	/** Returns a Roomkeeper whose directory and data are as they were at the start. */
	static TestRoomkeeper with(Map<String, Object> wanted) {
		TestRoomkeeper last = shared;
		if (last != null && configuration.equals(wanted) && last.startOver()) {
			return last;
		}
		if (last != null) {
			last.close();
		}
		TestRoomkeeper fresh = TestRoomkeeper.start(data(), wanted);
		shared = fresh;
		configuration = Map.copyOf(wanted);
		return fresh;
	}

	private static Path data() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
