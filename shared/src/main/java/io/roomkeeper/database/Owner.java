package io.roomkeeper.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;

/**
 * The process that has opened the database's files.
 *
 * @param label the process's task, for example {@code sync} or {@code the console}
 * @param pid the process ID
 * @param since when it opened the files
 * @param port the port on which it serves the database; empty while it does not
 */
record Owner(String label, long pid, Instant since, Optional<Integer> port) {

	private static final String FILE = "database.owner";

	/** Reads the owner's latest description of itself. */
	static Optional<Owner> read(DataDirectory directory) throws IOException {
		Properties stored = new Properties();
		try (Reader reader = Files.newBufferedReader(directory.resolve(FILE))) {
			stored.load(reader);
			return Optional.of(new Owner(stored.getProperty("label"), Long.parseLong(stored.getProperty("pid")),
					Instant.parse(stored.getProperty("since")),
					Optional.ofNullable(stored.getProperty("port")).map(Integer::valueOf)));
		}
		catch (NoSuchFileException _) {
			return Optional.empty();
		}
	}

	/**
	 * Writes the description of this process as the owner. Readers see either the old or
	 * the new text, never a part.
	 */
	void write(DataDirectory directory) throws IOException {
		Properties stored = new Properties();
		stored.setProperty("label", this.label);
		stored.setProperty("pid", Long.toString(this.pid));
		stored.setProperty("since", this.since.toString());
		this.port.ifPresent((number) -> stored.setProperty("port", number.toString()));
		StringWriter text = new StringWriter();
		stored.store(text, null);
		Path written = directory.resolve(FILE + ".new");
		Files.deleteIfExists(written);
		directory.write(written, text.toString());
		Files.move(written, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
	}

	static void forget(DataDirectory directory) throws IOException {
		Files.deleteIfExists(directory.resolve(FILE));
	}

	/** Returns a description, for example {@code sync (process 123, since 10:21)}. */
	String description() {
		return "%s (process %d, since %s)".formatted(this.label, this.pid,
				DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault()).format(this.since));
	}

}
