package io.roomkeeper.audit.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/**
 * The file of the signing key. It must be outside the data directory, and only its owner
 * may read it.
 */
final class AuditKeyFile {

	private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

	private static final int LARGEST = 10_000;

	private AuditKeyFile() {
	}

	static VerifierKey create(Path file, Path dataDirectory, String name) {
		if (!name.matches("[^\\s+\\p{Cntrl}]{1,200}")) {
			throw new InvalidInputException(FailureText.of("audit.key.name", Argument.shortened(name, 80)));
		}
		requireOutside(file, dataDirectory);
		SigningKey key = SigningKey.draw(name);
		try (SeekableByteChannel out = Files.newByteChannel(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
			out.write(ByteBuffer.wrap(key.reveal().getBytes(StandardCharsets.UTF_8)));
		}
		catch (FileAlreadyExistsException _) {
			throw new InvalidInputException(FailureText.of("audit.key.exists", Argument.text(file.toString())));
		}
		catch (IOException ex) {
			throw failed("audit.key.unwritable", file, ex);
		}
		return key.verifier();
	}

	static SigningKey read(Path file, Path dataDirectory) {
		requireOutside(file, dataDirectory);
		try {
			if (posix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
				throw new FixableException(FailureText.of("audit.key.open", Argument.text(file.toString())));
			}
			if (Files.size(file) > LARGEST) {
				throw new IllegalArgumentException("too long");
			}
			return SigningKey.parse(Files.readString(file));
		}
		catch (IOException ex) {
			throw failed("audit.key.unreadable", file, ex);
		}
		catch (IllegalArgumentException | InvalidInputException ex) {
			throw new FixableException(FailureText.of("audit.key.broken", Argument.text(file.toString())), ex);
		}
	}

	private static FixableException failed(String key, Path file, IOException ex) {
		String cause = (ex instanceof NoSuchFileException) ? "no such file or folder" : String.valueOf(ex.getMessage());
		return new FixableException(FailureText.of(key, Argument.text(file.toString()), Argument.text(cause)), ex);
	}

	/** An account that can write to the data directory must not be able to sign. */
	private static void requireOutside(Path file, Path dataDirectory) {
		if (real(file.toAbsolutePath().normalize()).startsWith(real(dataDirectory.toAbsolutePath().normalize()))) {
			throw new InvalidInputException(FailureText.of("audit.key.inside", Argument.text(file.toString()),
					Argument.text(dataDirectory.toString())));
		}
	}

	/** Resolves the links in the part of a path that exists. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		}
		catch (IOException _) {
			Path parent = path.getParent();
			return (parent == null) ? path : real(parent).resolve(path.getFileName());
		}
	}

	private static boolean posix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static FileAttribute<?>[] ownerOnly(Path file) {
		return posix(file)
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
