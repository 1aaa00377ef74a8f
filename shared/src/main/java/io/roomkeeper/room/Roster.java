package io.roomkeeper.room;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Uid;

/** The list of people with their rooms, as it is searched and paged. */
public interface Roster {

	/** How many people match. */
	int count(RosterQuery query);

	/** The people who match, from {@code offset}, in the query's order. */
	List<RosterEntry> page(RosterQuery query, int offset, int limit);

	/**
	 * The people who match, by ascending uid, from behind {@code after}; an empty text
	 * from the beginning.
	 */
	List<RosterEntry> after(RosterQuery query, String after, int limit);

	/** One person with their room. */
	Optional<RosterEntry> find(Uid uid);

}
