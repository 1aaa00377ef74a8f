package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.PersonId;

import org.jspecify.annotations.Nullable;

/** The store of rooms and of retired numbers. Lists are written in batches. */
public interface Rooms {

	/** The person's room. */
	Optional<PersonalRoom> of(PersonId owner);

	/** The room with that number, in whatever state. */
	Optional<PersonalRoom> withNumber(PersonalMeetingId pmi);

	/** The room behind that link, in whatever state. */
	Optional<PersonalRoom> withLink(PersonalLink link);

	/** Whose each of the numbers is; unknown ones are left out. */
	Map<PersonalMeetingId, PersonId> ownersOf(Collection<PersonalMeetingId> numbers);

	/** Present people without a room, by ascending id. */
	List<PersonId> withoutRoom(@Nullable PersonId after, int limit);

	/** How many present people have no room. */
	int countWithoutRoom();

	/** Those of the numbers that a room has or that rest in quarantine on that day. */
	Set<PersonalMeetingId> taken(Collection<PersonalMeetingId> candidates, LocalDate asOf);

	/** Those of the links that a room has. */
	Set<PersonalLink> linksTaken(Collection<PersonalLink> candidates);

	/**
	 * Adds rooms for people who have none.
	 * @throws NumberTakenException where another room has got one of the numbers or links
	 * in the meantime
	 */
	void open(Collection<PersonalRoom> rooms);

	/**
	 * Gives an expired room a new number and passcode; the old number rests until the
	 * given day.
	 * @return false where the room was not expired any more
	 */
	boolean reissueExpired(PersonalRoom renewed, PersonalMeetingId old, LocalDate quarantinedUntil);

	/**
	 * Says since when people have had their numbers, where that is earlier than the day
	 * known so far; the ends of their active rooms move with it.
	 */
	void assignedEarlier(Map<PersonId, LocalDate> assignedOn, LocalDate ledgerCompleteSince);

	/** How many rooms are in each state. */
	Map<RoomState, Integer> countByState();

}
