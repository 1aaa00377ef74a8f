package io.roomkeeper.directory;

import java.util.Optional;
import java.util.function.Predicate;

/** Writes one attribute of people's entries, and nothing else. */
public interface DirectoryWriter {

	/** The attribute it writes; empty where nothing is to be written. */
	Optional<String> attribute();

	/**
	 * Opens a connection for several entries.
	 * @throws DirectoryException when the directory cannot be reached
	 */
	Writing begin();

	/** One connection. */
	interface Writing extends AutoCloseable {

		/**
		 * Lets one value of ours stand among the values of an entry; those of others stay
		 * as they are.
		 * @param dn the entry
		 * @param ours which values are ours
		 * @param value what is to stand there; empty where none of ours is to
		 * @param plan whether it only says what it would do
		 * @throws DirectoryException when the directory cannot answer, or lets nobody
		 * write there
		 */
		Outcome write(String dn, Predicate<String> ours, Optional<String> value, boolean plan);

		@Override
		void close();

	}

	/** What became of an entry. */
	enum Outcome {

		/** It was written. */
		WRITTEN,
		/** It stood there already. */
		UNCHANGED,
		/** There is no such entry any more. */
		GONE,
		/** An entry of this kind cannot have the attribute, or not that value. */
		REFUSED

	}

}
