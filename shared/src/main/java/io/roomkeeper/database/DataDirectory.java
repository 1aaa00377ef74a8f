package io.roomkeeper.database;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import io.roomkeeper.failure.FixableException;

/** The folder for all persistent data, readable by its owner only. */
public record DataDirectory(Path path) {

	/** The free space without which nothing is written, in MB. */
	static final long SPACE_NEEDED_MB = 64;

	private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

	public DataDirectory {
		path = path.toAbsolutePath().normalize();
	}

	/**
	 * Creates the folder if it is missing, and removes other accounts' access to an
	 * existing one.
	 * @throws FixableException if it cannot be created, written or protected, or its disk
	 * is full
	 */
	public DataDirectory prepared() {
		try {
			if (!Files.isDirectory(this.path)) {
				Files.createDirectories(this.path, onlyOwner("rwx------"));
			}
			if (!Files.isWritable(this.path)) {
				throw new AccessDeniedException(this.path.toString());
			}
			FileModes.keepToOwner(this.path);
			long space = Files.getFileStore(this.path).getUsableSpace();
			if (space < SPACE_NEEDED_MB << 20) {
				throw new FixableException(
						"The disk of the data directory %s is full: %d MB are left".formatted(this.path, space >> 20),
						"Free at least %d MB, or choose another folder with ROOMKEEPER_DATA_DIR"
							.formatted(SPACE_NEEDED_MB));
			}
			return this;
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	Path resolve(String name) {
		return this.path.resolve(name);
	}

	/** Returns the password of the embedded database. */
	String secret() {
		try {
			return Files.readString(resolve("database.password"), StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/** Returns the password of the embedded database; draws one if there is none. */
	String secretOrNew() {
		Path file = resolve("database.password");
		if (!Files.exists(file)) {
			byte[] bytes = new byte[24];
			new SecureRandom().nextBytes(bytes);
			write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
		}
		return secret();
	}

	/** Writes a new file that other accounts cannot read at any time. */
	void write(Path file, String text) {
		try (var out = Channels.newOutputStream(Files.newByteChannel(file, NEW_FILE, onlyOwner("rw-------")))) {
			out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	FixableException notWritable(IOException ex) {
		String why = (ex instanceof AccessDeniedException) ? "permission denied" : String.valueOf(ex.getMessage());
		return new FixableException("The data directory %s cannot be used: %s".formatted(this.path, why),
				"Make it writable for the user that runs Roomkeeper, or choose another folder with ROOMKEEPER_DATA_DIR",
				ex);
	}

	private FileAttribute<?>[] onlyOwner(String permissions) {
		boolean posix = this.path.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
