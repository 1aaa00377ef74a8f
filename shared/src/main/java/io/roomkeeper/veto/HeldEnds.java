package io.roomkeeper.veto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The store of the ends that vetoes have moved. An entry stays when its lock or exception
 * is changed or ends earlier; the caller compares.
 */
public interface HeldEnds {

	/** Returns the ends that are held on that date, by date. */
	List<HeldEnd> on(LocalDate asOf);

	/** Returns the entry for an end. */
	Optional<HeldEnd> find(VetoTarget.End target);

	/** Stores an entry. It replaces the one for the same end. */
	void put(HeldEnd held);

	/** Removes the entry for an end, if there is one. */
	void remove(VetoTarget.End target);

	/** Removes entries whose date has passed. */
	void removePassed(LocalDate asOf);

}
