package io.roomkeeper.directory;

import java.util.Iterator;
import java.util.List;

/**
 * Iterates over entries, reading pages on demand. {@code next} and {@code hasNext} throw
 * a {@link DirectoryException} if the directory cannot give the whole answer; the entries
 * returned so far are then incomplete.
 *
 * @param <T> people or groups
 */
public interface DirectoryCursor<T> extends Iterator<T>, AutoCloseable {

	/**
	 * Returns the entries skipped so far, because they cannot be people or groups, with
	 * the reasons.
	 */
	List<RefusedEntry> refused();

	@Override
	void close();

}
