package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.roomkeeper.directory.PersonId;

import org.jspecify.annotations.Nullable;

/** The store of what adopting has to know and writes. Lists are written in batches. */
public interface Adoptions {

	/** Owners of rooms, by ascending id, from behind one; null from the beginning. */
	List<PersonId> owners(@Nullable PersonId after, int limit);

	/** The rooms of those people; whoever has none is left out. */
	Map<PersonId, KeptRoom> roomsOf(Collection<PersonId> owners);

	/**
	 * Whose each of the numbers is: a room's owner, or whoever had a number that rests in
	 * quarantine on that day.
	 */
	Map<PersonalMeetingId, PersonId> holdersOf(Collection<PersonalMeetingId> numbers, LocalDate asOf);

	/** Whose each of the links is. */
	Map<PersonalLink, PersonId> ownersOf(Collection<PersonalLink> links);

	/**
	 * Lets rooms take the place of those that their owners have; a number that goes out
	 * of use rests until the given day.
	 * @throws NumberTakenException where another room has got one of the numbers or links
	 * in the meantime
	 */
	void replace(Collection<PersonalRoom> rooms, LocalDate on, LocalDate quarantinedUntil);

	/** Notes that these people had the numbers of their rooms before Roomkeeper. */
	void adopted(Collection<PersonId> owners, LocalDate on);

	/** Notes that owners were told their numbers, where that is not known yet. */
	void shown(Collection<PersonId> owners, LocalDate on);

}
