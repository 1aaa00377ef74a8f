package io.roomkeeper.batch.file;

import java.util.Optional;

/**
 * Lines one after the other, from the first.
 *
 * @param <T> what a line says
 */
public interface LineSource<T> extends AutoCloseable {

	/** The next, or empty at the end. */
	Optional<T> next();

	@Override
	void close();

}
