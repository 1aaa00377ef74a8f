package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;

/**
 * The store of numbers that are kept from others for a time: old numbers in quarantine,
 * and new numbers reserved for plans. A number that a room has, even an expired or
 * retired one, is never released.
 */
public interface NumberReleases {

	/** Returns the last owner of a number in quarantine; empty for any other number. */
	Optional<PersonId> lastOwner(PersonalMeetingId number);

	/**
	 * Releases numbers whose quarantine has ended by that date and that no veto holds.
	 * @param limit the maximum number
	 * @return the released numbers
	 */
	List<PersonalMeetingId> release(LocalDate asOf, int limit);

	/** Returns the numbers that {@link #release} would release first. */
	List<PersonalMeetingId> releasable(LocalDate asOf, int limit);

	/**
	 * Ends the reservations whose date has passed.
	 * @return how many numbers were reserved
	 */
	int endReservations(LocalDate asOf);

	/** Counts the reservations that {@link #endReservations} would end. */
	int countReservations(LocalDate asOf);

}
