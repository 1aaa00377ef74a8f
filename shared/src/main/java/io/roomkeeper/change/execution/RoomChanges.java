package io.roomkeeper.change.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;

/**
 * The store that changes many rooms at once. Each change leaves out the rooms that are no
 * longer as the item expects, and returns the owners of the others. All methods that
 * change rooms must be called in a transaction.
 */
public interface RoomChanges {

	/**
	 * Gives active rooms their new number, and puts the old numbers into quarantine. A
	 * new number leaves quarantine. The year of each room begins again.
	 * @param expiresOn the first day on which the rooms are expired unless they are used
	 * @return the owners whose rooms were changed
	 * @throws io.roomkeeper.room.NumberTakenException if another room has one of the new
	 * numbers
	 */
	Set<PersonId> changeNumbers(Collection<RoomItem<ItemChange.NewNumber>> items, LocalDate on, LocalDate expiresOn,
			LocalDate quarantinedUntil);

	/**
	 * Gives active rooms their new personal link, or removes it.
	 * @return the owners whose rooms were changed
	 * @throws io.roomkeeper.room.NumberTakenException if another room has one of the new
	 * links
	 */
	Set<PersonId> changeLinks(Collection<RoomItem<ItemChange.NewLink>> items);

	/**
	 * Gives active rooms their new passcode.
	 * @return the owners whose rooms were changed
	 */
	Set<PersonId> changePasscodes(Collection<RoomItem<ItemChange.NewPasscode>> items);

	/**
	 * Makes expired rooms active again, with a year that begins on that day.
	 * @param expiresOn the first day on which the rooms are expired unless they are used
	 * @return the owners whose rooms were changed
	 */
	Set<PersonId> revive(Collection<RoomItem<ItemChange.Revival>> items, LocalDate on, LocalDate expiresOn);

	/** Returns the rooms of these owners; owners without a room are left out. */
	Map<PersonId, PersonalRoom> roomsOf(Collection<PersonId> owners);

	/**
	 * Returns those items whose new number nobody else has: neither another room, nor
	 * another person's quarantine, nor the reservation of another plan.
	 */
	Set<RoomItem<ItemChange.NewNumber>> withFreeNumber(PlanId plan, Collection<RoomItem<ItemChange.NewNumber>> items,
			LocalDate on);

	/** Returns the owner of each of the links that a room has. */
	Map<PersonalLink, PersonId> ownersOfLinks(Collection<PersonalLink> links);

}
