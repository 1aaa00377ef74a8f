package io.roomkeeper.directory;

import java.util.Optional;

/** The store of the one mark. */
public interface SyncMarks {

	/** The mark of the last sync that succeeded and could leave one. */
	Optional<SyncMark> find();

	/** Takes the place of the mark before. */
	void store(SyncMark mark);

	/** Takes the mark away: the next sync has to read everything. */
	void forget();

}
