package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.List;

/** The arrivals of guests, as the join pages record them. */
public interface GuestArrivals {

	/**
	 * Returns all arrivals at occurrences that ended in a period.
	 * @param from the first moment of the period
	 * @param until the first moment after it
	 */
	List<GuestArrival> atOccurrencesEnded(Instant from, Instant until);

}
