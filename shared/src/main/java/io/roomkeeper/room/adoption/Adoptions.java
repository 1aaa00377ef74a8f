package io.roomkeeper.room.adoption;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.OwnerRange;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;

/**
 * The store that adoption reads and writes. Implementations write collections in batches.
 */
public interface Adoptions {

	/**
	 * Divides the ids of all owners into ranges that can be processed in parallel; one
	 * range if the database does not benefit. The ranges cover everyone and do not
	 * overlap.
	 * @param size about how many owners a range has at least
	 * @return the ranges in order, each with the number of rooms in it
	 */
	SequencedMap<OwnerRange, Long> parts(int size);

	/**
	 * Returns owners of rooms in ascending order of id.
	 * @param limit the maximum number of owners
	 */
	List<PersonId> owners(OwnerRange range, int limit);

	/** Returns the rooms of these people; people without a room are left out. */
	Map<PersonId, KeptRoom> roomsOf(Collection<PersonId> owners);

	/**
	 * Returns the holder of each number: the owner of the room that has it, or its last
	 * owner if the number is in quarantine on that day.
	 */
	Map<PersonalMeetingId, PersonId> holdersOf(Collection<PersonalMeetingId> numbers, LocalDate asOf);

	/** Returns the owner of each link. */
	Map<PersonalLink, PersonId> ownersOf(Collection<PersonalLink> links);

	/**
	 * Replaces the owners' rooms by the given ones. A number that is no longer used stays
	 * in quarantine until the given day.
	 * @throws NumberTakenException if another room has taken one of the numbers or links
	 * in the meantime
	 */
	void replace(Collection<PersonalRoom> rooms, LocalDate on, LocalDate quarantinedUntil);

	/** Records that these people had the numbers of their rooms before Roomkeeper. */
	void adopted(Collection<PersonId> owners, LocalDate on);

}
