package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/** The arrivals of guests at the meetings of some hosts. */
@FunctionalInterface
public interface HostArrivals {

	/**
	 * Returns the arrivals in a period, at occurrences that have ended or not.
	 * @param from the first moment of the period
	 * @param until the first moment after it
	 */
	List<GuestArrival> of(Set<PersonId> hosts, Instant from, Instant until);

}
