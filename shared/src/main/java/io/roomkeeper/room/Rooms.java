package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The store of rooms and of retired numbers. Implementations write collections in
 * batches.
 */
public interface Rooms {

	/** Returns the person's room. */
	Optional<PersonalRoom> of(PersonId owner);

	/** Returns the rooms of these owners; owners without a room are left out. */
	Map<PersonId, PersonalRoom> of(Collection<PersonId> owners);

	/** Returns the room with that number, in any state. */
	Optional<PersonalRoom> withNumber(PersonalMeetingId pmi);

	/** Returns the room with that link, in any state. */
	Optional<PersonalRoom> withLink(PersonalLink link);

	/** Returns the owner of each number; unknown numbers are left out. */
	Map<PersonalMeetingId, PersonId> ownersOf(Collection<PersonalMeetingId> numbers);

	/** Returns present people without a room, in ascending order of id. */
	List<PersonId> withoutRoom(@Nullable PersonId after, int limit);

	/** Counts present people without a room. */
	int countWithoutRoom();

	/**
	 * Returns those of the numbers that a room has, or that are in quarantine or reserved
	 * for a plan on that day.
	 */
	Set<PersonalMeetingId> taken(Collection<PersonalMeetingId> candidates, LocalDate asOf);

	/** Returns those of the links that a room has. */
	Set<PersonalLink> linksTaken(Collection<PersonalLink> candidates);

	/**
	 * Adds rooms for people who have none.
	 * @throws NumberTakenException if another room has taken one of the numbers or links
	 * in the meantime
	 */
	void open(Collection<PersonalRoom> rooms);

	/**
	 * Gives an expired room a new number and passcode; the old number stays in quarantine
	 * until the given day.
	 * @return false if the room was no longer expired
	 */
	boolean reissueExpired(PersonalRoom renewed, PersonalMeetingId old, LocalDate quarantinedUntil);

	/**
	 * Gives an active room another number, link or passcode. A replaced number stays in
	 * quarantine until the given day, and the new one leaves it.
	 * @param on the day on which its owner knows the new number
	 * @return false if the room no longer has the number and state before
	 * @throws NumberTakenException if another room has taken the number or link in the
	 * meantime
	 */
	boolean change(PersonalRoom before, PersonalRoom after, LocalDate on, LocalDate quarantinedUntil);

	/**
	 * Returns the room's own setting of the waiting room: whether guests wait. Empty if
	 * the settings of its owner decide.
	 */
	Optional<Boolean> waitingRoom(PersonId owner);

	/**
	 * Stores the room's own setting of the waiting room, and raises the room's version by
	 * one.
	 * @param own empty to let the settings of its owner decide
	 */
	void waitingRoom(PersonId owner, Optional<Boolean> own);

	/**
	 * Records that a person chose this number. The room has a chosen number for as long
	 * as it has this one.
	 */
	void chose(PersonId owner, PersonalMeetingId pmi);

	/**
	 * Returns the version of a person's room, which each change of its number, link or
	 * passcode raises; 0 if there is no room.
	 */
	int version(PersonId owner);

	/**
	 * Returns the numbers that are in quarantine on that day and reserved for a person,
	 * the latest first.
	 */
	List<QuarantinedNumber> quarantinedOf(PersonId owner, LocalDate asOf);

	/** Returns those of the owners whose room a sweep has expired. */
	Set<PersonId> expired(Collection<PersonId> owners);

	/**
	 * Returns the present owners of active rooms that have no passcode, by ascending ID.
	 */
	List<PersonId> withoutPasscode();

	/**
	 * Records the days since when people have had their numbers, if earlier than the
	 * stored days. The expiry dates of their active rooms move accordingly.
	 */
	void assignedEarlier(Map<PersonId, LocalDate> assignedOn, LocalDate ledgerCompleteSince);

	/**
	 * Records that these owners were shown their numbers, unless that is already
	 * recorded.
	 */
	void shown(Collection<PersonId> owners, LocalDate on);

	/** Counts the rooms in each state. */
	Map<RoomState, Integer> countByState();

}
