package io.roomkeeper.batch.file;

import java.util.Optional;

/**
 * A source of lines, read in order.
 *
 * @param <T> the type of a parsed line
 */
public interface LineSource<T> extends AutoCloseable {

	/** Returns the next line, or empty at the end. */
	Optional<T> next();

	@Override
	void close();

}
