package io.roomkeeper.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.roomkeeper.failure.FixableException;
import org.springframework.util.FileSystemUtils;

/**
 * Copies all data for a rehearsal, while other processes go on working with them. Only
 * the owner can read the copy.
 */
public final class DataCopies {

	private static final String PREFIX = "rehearsal-";

	/** Folders of rehearsals that were killed are removed after this time. */
	private static final Duration ABANDONED = Duration.ofDays(1);

	private final Jdbc jdbc;

	private final DataDirectory directory;

	private final RehearsalProperties properties;

	private final Clock clock;

	DataCopies(Jdbc jdbc, DataDirectory directory, RehearsalProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Copies the data: the embedded database into a folder of the data directory,
	 * PostgreSQL into a schema of the database at {@code roomkeeper.rehearsal.url}.
	 * @throws FixableException if there is no such database, or no space
	 */
	public DataCopy copy() {
		try {
			removeAbandoned();
			if (this.jdbc.dialect() == Dialect.POSTGRESQL) {
				String url = this.properties.url();
				if (url == null || url.isBlank()) {
					throw new FixableException("A rehearsal with PostgreSQL needs a database for the copy",
							"Name one in ROOMKEEPER_REHEARSAL_URL; Roomkeeper adds a schema to it and removes that schema");
				}
				return ServerCopy.make(this.jdbc, this.properties, url, folder());
			}
			return EmbeddedCopy.make(this.jdbc, this.directory, folder());
		}
		catch (IOException ex) {
			throw this.directory.notWritable(ex);
		}
	}

	private Path folder() throws IOException {
		this.directory.prepared();
		return Files.createTempDirectory(this.directory.path(), PREFIX);
	}

	private void removeAbandoned() throws IOException {
		Instant before = this.clock.instant().minus(ABANDONED);
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(this.directory.path(), PREFIX + "*")) {
			for (Path folder : folders) {
				if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
					FileSystemUtils.deleteRecursively(folder);
				}
			}
		}
	}

	/** Removes the folder of a copy. */
	static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The copy in %s could not be removed".formatted(folder), ex);
		}
	}

}
