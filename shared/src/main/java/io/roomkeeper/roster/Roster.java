package io.roomkeeper.roster;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.index.RosterLine;

/** The read-only store of people with their rooms. */
public interface Roster {

	/** Returns the people with these ids, in that order; unknown ids are left out. */
	List<RosterEntry> all(Collection<PersonId> ids);

	/** Passes every person who was ever seen to the reader, in ascending order of id. */
	void read(Consumer<RosterLine> reader);

	/** Passes each room and its owner to the reader, in ascending order of owner. */
	void readRooms(BiConsumer<PersonId, RosterLine.Room> reader);

}
