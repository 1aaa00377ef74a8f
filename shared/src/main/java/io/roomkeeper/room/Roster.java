package io.roomkeeper.room;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import io.roomkeeper.directory.PersonId;

/** The store of people with their rooms, as it is read. */
public interface Roster {

	/** The people with these ids, in that order; unknown ones are left out. */
	List<RosterEntry> all(Collection<PersonId> ids);

	/** Passes everybody who was ever seen to the reader, by ascending id. */
	void read(Consumer<RosterLine> reader);

	/** What changes whenever people or rooms were added, or a run has changed them. */
	Stamp stamp();

	/**
	 * A sign of what stands in the store, from whatever process.
	 *
	 * @param allotted how many ids of people have been given out
	 * @param runs tells which runs have ended, paused or stopped
	 */
	record Stamp(int allotted, long runs) {

	}

}
