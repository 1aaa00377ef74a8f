package io.roomkeeper.directory;

import java.util.Iterator;

/**
 * Entries one after the other, read in pages as they are asked for. {@code next} and
 * {@code hasNext} throw a {@link DirectoryException} when the directory cannot give the
 * whole answer: what came before is then not the whole.
 *
 * @param <T> people or groups
 */
public interface DirectoryCursor<T> extends Iterator<T>, AutoCloseable {

	/**
	 * How many entries were left out so far, and why: entries that cannot be people or
	 * groups.
	 */
	java.util.List<RefusedEntry> refused();

	@Override
	void close();

}
