package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;

/** Port to the rooms that a sweep expires. */
public interface IdleRooms {

	/** Counts the active rooms, and those that a sweep on that day would expire. */
	Extent extent(LocalDate asOf);

	/**
	 * Divides the ids of all owners into ranges that can be processed in parallel; one
	 * range if the database does not benefit. The ranges cover everyone and do not
	 * overlap.
	 * @param idle the number of rooms that a sweep on that day would expire
	 * @param most the maximum number of ranges
	 * @return the ranges in order, each with about how many of these rooms are in it
	 */
	SequencedMap<OwnerRange, Long> parts(LocalDate asOf, int idle, int most);

	/**
	 * Returns active rooms of present people that have reached their expiry date on that
	 * day and are not held by a veto, in ascending order of owner.
	 * @param owners the range of owners
	 * @param limit the maximum number of rooms
	 */
	List<IdleRoom> page(LocalDate asOf, OwnerRange owners, int limit);

	/**
	 * Expires those of the rooms that are still active, have reached their expiry date on
	 * that day, and are not held by a veto.
	 * @return the owners whose room expired now
	 */
	Set<PersonId> expire(Collection<PersonId> owners, LocalDate asOf);

	/**
	 * How much a sweep would do.
	 *
	 * @param idle active rooms of present people that have reached their expiry date and
	 * are not held by a veto
	 * @param active all active rooms
	 */
	record Extent(int idle, int active) {

	}

	/**
	 * A room that has reached its expiry date.
	 *
	 * @param uid the owner's uid
	 * @param pmi its number
	 * @param lastUsedOn when it was last started, if known
	 */
	record IdleRoom(PersonId owner, Uid uid, PersonalMeetingId pmi, Optional<LocalDate> lastUsedOn) {

	}

}
