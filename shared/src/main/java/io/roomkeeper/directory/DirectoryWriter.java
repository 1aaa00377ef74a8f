package io.roomkeeper.directory;

import java.util.Optional;
import java.util.function.Predicate;

/** Writes one attribute of people's entries and nothing else. */
public interface DirectoryWriter {

	/** Returns the attribute to write; empty if publishing is not configured. */
	Optional<String> attribute();

	/**
	 * Opens a connection for several entries.
	 * @throws DirectoryException if the directory cannot be reached
	 */
	Writing begin();

	/** An open connection for writing. */
	interface Writing extends AutoCloseable {

		/**
		 * Replaces our values of the attribute in an entry; keeps the values of others.
		 * @param dn the entry
		 * @param ours selects our values
		 * @param value the value to write; empty removes ours
		 * @param before called immediately before a change; an exception prevents it
		 * @throws DirectoryException if the directory does not answer, or refuses all
		 * writing
		 */
		Outcome write(String dn, Predicate<String> ours, Optional<String> value, Runnable before);

		/**
		 * Returns the expected outcome of {@link #write}; writes nothing.
		 * @throws DirectoryException if the directory does not answer
		 */
		Outcome plan(String dn, Predicate<String> ours, Optional<String> value);

		@Override
		void close();

	}

	/** The result for an entry. */
	enum Outcome {

		/** The value was written. */
		WRITTEN,
		/** The entry already has the value. */
		UNCHANGED,
		/** The entry no longer exists. */
		GONE,
		/** An entry of this kind cannot have the attribute, or cannot have this value. */
		REFUSED

	}

}
