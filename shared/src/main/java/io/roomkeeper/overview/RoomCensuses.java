package io.roomkeeper.overview;

import java.time.LocalDate;
import java.util.Optional;

/** The store of one census a day. */
public interface RoomCensuses {

	/** Stores a census; replaces the one of the same day. */
	void keep(RoomCensus census);

	/**
	 * Returns the latest census of that day or before; if there is none, the earliest.
	 */
	Optional<RoomCensus> near(LocalDate day);

}
