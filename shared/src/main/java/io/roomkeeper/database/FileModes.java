package io.roomkeeper.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.failure.FixableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes other accounts' access to a folder and everything in it. */
final class FileModes {

	private static final Logger LOG = LoggerFactory.getLogger(FileModes.class);

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

	private FileModes() {
	}

	/**
	 * Restricts a folder and its content to the owner. It restricts the folder first, so
	 * that nobody can open a file meanwhile. It skips the content of a folder that is
	 * already restricted, and does not follow links.
	 * @throws FixableException if a file belongs to another account
	 */
	static void keepToOwner(Path folder) throws IOException {
		if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")
				|| OWNER.containsAll(Files.getPosixFilePermissions(folder))) {
			return;
		}
		int changed = restrict(folder);
		if (changed > 0) {
			LOG.warn("The data directory {} was readable by other accounts; {} of its files and folders no longer are",
					folder, changed);
		}
	}

	/**
	 * Restricts a folder and its content to the owner, and does not follow links.
	 * @return how many files and folders others could read
	 * @throws FixableException if a file belongs to another account
	 */
	static int restrict(Path folder) throws IOException {
		if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return 0;
		}
		int changed = 0;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Iterator<Path> each = all.iterator(); each.hasNext();) {
				changed += tighten(each.next(), folder) ? 1 : 0;
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		return changed;
	}

	private static boolean tighten(Path path, Path folder) throws IOException {
		if (Files.isSymbolicLink(path)) {
			return false;
		}
		Set<PosixFilePermission> mode = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
		if (OWNER.containsAll(mode)) {
			return false;
		}
		Set<PosixFilePermission> owners = EnumSet.copyOf(OWNER);
		owners.retainAll(mode);
		try {
			Files.setPosixFilePermissions(path, owners);
			return true;
		}
		catch (IOException ex) {
			throw new FixableException(
					"Other accounts can read %s (mode %s), and this account cannot change that".formatted(path,
							PosixFilePermissions.toString(mode)),
					"Run 'chmod -R go-rwx %s' as its owner, or choose another folder with ROOMKEEPER_DATA_DIR"
						.formatted(folder),
					ex);
		}
	}

}
