package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;

/**
 * The fields by which people are searched, filtered and sorted.
 *
 * @param id our own number for the person
 * @param uid the name with which they sign in
 * @param displayName the name to show
 * @param givenName may be empty
 * @param familyName may be empty
 * @param mail their mail address
 * @param licence their licence
 * @param missing whether the directory no longer has them
 * @param room the searched fields of their room; empty if they have none
 */
public record RosterLine(PersonId id, Uid uid, String displayName, String givenName, String familyName,
		Optional<String> mail, Licence licence, boolean missing, Optional<Room> room) {

	/**
	 * The searched fields of a room.
	 *
	 * @param number its number
	 * @param link the name of its link
	 * @param state the stored state
	 * @param lastUsedOn when it was last started
	 * @param expiresOn the first day on which it is expired unless it is used before
	 */
	public record Room(PersonalMeetingId number, Optional<PersonalLink> link, RoomState state,
			Optional<LocalDate> lastUsedOn, LocalDate expiresOn) {

	}

}
