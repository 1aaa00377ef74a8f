package io.roomkeeper.roster;

import java.time.LocalDate;
import java.util.Optional;

/** The store of one census a day. */
public interface RoomCensuses {

	/** Keeps a census in place of the one of that day. */
	void keep(RoomCensus census);

	/** The latest census of that day or before; where there is none, the earliest. */
	Optional<RoomCensus> near(LocalDate day);

}
