package io.roomkeeper.directory;

import java.util.Optional;

/** The store of the sync mark. */
public interface SyncMarks {

	/** Returns the mark of the last successful sync; empty if it left none. */
	Optional<SyncMark> find();

	/** Replaces the mark. */
	void store(SyncMark mark);

	/** Removes the mark, so that the next sync reads all entries. */
	void forget();

}
