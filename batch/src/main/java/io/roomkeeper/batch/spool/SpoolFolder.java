package io.roomkeeper.batch.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

import io.roomkeeper.database.DataDirectory;
import org.springframework.stereotype.Component;

/** Opens spools in the data directory that only this account can read. */
@Component
public final class SpoolFolder {

	/** On POSIX systems the file is unlinked as soon as it is open. */
	private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
			StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

	private final DataDirectory directory;

	SpoolFolder(DataDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Opens an empty spool.
	 * @param name the contents, used in the file name
	 * @throws io.roomkeeper.failure.FixableException if the data directory is not
	 * writable or its disk is full
	 */
	public <T> Spool<T> open(String name, SpoolCodec<T> codec) {
		DataDirectory prepared = this.directory.prepared();
		Path folder = prepared.path();
		try {
			Path file = folder.resolve("%s-%s.spool".formatted(name, UUID.randomUUID()));
			return new Spool<>(prepared, FileChannel.open(file, OPTIONS, onlyOwner(folder)), codec);
		}
		catch (IOException ex) {
			throw Spool.unusable(prepared, ex);
		}
	}

	private static FileAttribute<?>[] onlyOwner(Path folder) {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
