package io.roomkeeper.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;

/** The store that gives many rooms other numbers at once. */
public interface NumberChanges {

	/**
	 * Gives the rooms that still have their old number and are active their new one, and
	 * puts the old numbers into quarantine. A new number leaves quarantine. The year of
	 * each room begins anew. Must be called in a transaction.
	 * @param expiresOn the first day on which the rooms are expired unless they are used
	 * @return the owners whose rooms were changed
	 * @throws io.roomkeeper.room.NumberTakenException if another room has one of the new
	 * numbers
	 */
	Set<PersonId> change(Collection<PlanItem> items, LocalDate on, LocalDate expiresOn, LocalDate quarantinedUntil);

	/** Returns the rooms of these owners; owners without a room are left out. */
	Map<PersonId, PersonalRoom> roomsOf(Collection<PersonId> owners);

	/**
	 * Returns those items whose new number nobody else has: neither another room, nor
	 * another person's quarantine, nor the reservation of another plan.
	 */
	Set<PlanItem> withFreeNumber(PlanId plan, Collection<PlanItem> items, LocalDate on);

}
