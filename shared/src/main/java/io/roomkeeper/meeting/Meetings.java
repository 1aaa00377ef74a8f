package io.roomkeeper.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.directory.PersonId;

/** The store of meetings and invitees. Lists are written in batches. */
public interface Meetings {

	/** Adds meetings. */
	void add(Collection<Meeting> meetings);

	/**
	 * The host's meetings that begin, or as a series go on, at or after that moment,
	 * earliest first.
	 */
	List<Meeting> upcomingOf(PersonId host, Instant from, int limit);

	/**
	 * How many meetings are held in personal rooms of these hosts and begin or go on at
	 * or after that moment.
	 */
	int countInPersonalRooms(Collection<PersonId> hosts, Instant from);

	/** How many meetings there are in all. */
	int count();

}
