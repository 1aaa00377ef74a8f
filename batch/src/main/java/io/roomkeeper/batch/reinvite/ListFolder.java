package io.roomkeeper.batch.reinvite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.reinvite.list.ReinviteFile;
import io.roomkeeper.reinvite.list.ReinviteTable;
import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A folder that only this account can read. It is filled under a temporary name beside
 * its final path and renamed at the end, so that nobody mistakes part of a list for all
 * of it.
 */
final class ListFolder implements AutoCloseable {

	private static final String MODE_OF_FOLDERS = "rwx------";

	private static final String MODE_OF_FILES = "rw-------";

	private final Path place;

	private final Path filling;

	private @Nullable Writer table;

	private ListFolder(Path place, Path filling) {
		this.place = place;
		this.filling = filling;
	}

	/**
	 * Begins a folder.
	 * @param path the final path, which must not exist or be an empty folder
	 * @throws InvalidInputException if the path is in use, or the parent folder cannot be
	 * written
	 */
	static ListFolder begin(Path path) {
		Path place = path.toAbsolutePath().normalize();
		Path parent = (place.getParent() != null) ? place.getParent() : place;
		try {
			if (Files.exists(place) && !isEmptyFolder(place)) {
				throw new InvalidInputException(FailureText.of("reinvite.out.taken", Argument.text(path.toString())));
			}
			Path filling = Files.createTempDirectory(parent, "." + place.getFileName() + "-",
					mode(parent, MODE_OF_FOLDERS));
			return new ListFolder(place, filling);
		}
		catch (IOException ex) {
			throw new InvalidInputException(FailureText.of("reinvite.out.parent", Argument.text(parent.toString()),
					Argument.text(ex.getClass().getSimpleName())));
		}
	}

	private static boolean isEmptyFolder(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (Stream<Path> content = Files.list(path)) {
			return content.findAny().isEmpty();
		}
	}

	/** Appends rows to the table. */
	void append(String rows) {
		try {
			Writer open = this.table;
			if (open == null) {
				open = create(this.filling.resolve(ReinviteTable.NAME));
				this.table = open;
			}
			open.append(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a new file in a folder of a host. */
	void write(ReinviteFile file) {
		try {
			Path folder = this.filling.resolve(file.folder());
			if (!Files.exists(folder)) {
				Files.createDirectory(folder, mode(folder, MODE_OF_FOLDERS));
			}
			try (Writer writer = create(folder.resolve(file.name()))) {
				writer.write(file.content());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Writer create(Path file) throws IOException {
		return new BufferedWriter(new OutputStreamWriter(
				Channels.newOutputStream(Files.newByteChannel(file,
						Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file, MODE_OF_FILES))),
				StandardCharsets.UTF_8));
	}

	private static FileAttribute<?>[] mode(Path path, String mode) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)) }
				: new FileAttribute<?>[0];
	}

	/** Moves the folder to its final path. */
	void publish() {
		try {
			closeTable();
			Files.deleteIfExists(this.place);
			Files.move(this.filling, this.place);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void closeTable() throws IOException {
		Writer open = this.table;
		if (open != null) {
			open.close();
		}
	}

	/** Removes the folder unless it was moved to its final path. */
	@Override
	public void close() {
		if (!Files.exists(this.filling)) {
			return;
		}
		try {
			closeTable();
			FileSystemUtils.deleteRecursively(this.filling);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
