package io.roomkeeper.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.person.PersonId;

/** The store of meetings and invitees. Implementations write collections in batches. */
public interface Meetings {

	/** Adds meetings. */
	void add(Collection<Meeting> meetings);

	/**
	 * Returns the host's meetings that begin at or after that moment, or are series that
	 * continue after it, earliest first.
	 */
	List<Meeting> upcomingOf(PersonId host, Instant from, int limit);

	/**
	 * Counts the meetings in personal rooms of these hosts that begin or continue at or
	 * after that moment.
	 */
	int countInPersonalRooms(Collection<PersonId> hosts, Instant from);

	/** Counts all meetings. */
	int count();

}
