package io.roomkeeper.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import io.roomkeeper.failure.FixableException;

/** A copy of the embedded database in a data directory of its own. */
record EmbeddedCopy(Path folder) implements DataCopy {

	/**
	 * Copies the database without stopping its writers. The process that owns the files
	 * writes the copy, so the folder must be on a path that it shares with this process.
	 * @param folder an empty folder that only the owner can read
	 */
	static EmbeddedCopy make(Jdbc jdbc, DataDirectory source, Path folder) throws IOException {
		EmbeddedCopy copy = new EmbeddedCopy(folder);
		try {
			requireSpace(source);
			DataDirectory target = new DataDirectory(folder);
			target.write(folder.resolve("database.password"), source.secret());
			Path files = folder.resolve("database");
			jdbc.template()
				.execute("backup database to '%s/' not blocking as files"
					.formatted(files.toString().replace("'", "''")));
			FileModes.restrict(folder);
			return copy;
		}
		catch (IOException | RuntimeException ex) {
			copy.close();
			throw ex;
		}
	}

	private static void requireSpace(DataDirectory source) throws IOException {
		long size;
		try (Stream<Path> files = Files.walk(source.resolve("database"))) {
			size = files.mapToLong((file) -> file.toFile().length()).sum();
		}
		FileStore store = Files.getFileStore(source.path());
		long needed = (size >> 20) * 2 + DataDirectory.SPACE_NEEDED_MB;
		if (store.getUsableSpace() >> 20 < needed) {
			throw new FixableException("The disk of the data directory %s has too little space for a copy of the data"
				.formatted(source.path()), "Free at least %d MB".formatted(needed));
		}
	}

	@Override
	public Map<String, Object> properties() {
		return Map.of("roomkeeper.data-dir", this.folder.toString());
	}

	@Override
	public void close() {
		DataCopies.remove(this.folder);
	}

}
