package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;

/**
 * What one searches, filters and orders people by.
 *
 * @param id our own number for them
 * @param uid the name they sign in with
 * @param displayName how they are shown
 * @param givenName may be empty
 * @param familyName may be empty
 * @param mail their mail address
 * @param licence what they may use
 * @param missing whether the directory no longer has them
 * @param room what matters of their room; empty where they have none
 */
public record RosterLine(PersonId id, Uid uid, String displayName, String givenName, String familyName,
		Optional<String> mail, Licence licence, boolean missing, Optional<Room> room) {

	/**
	 * What matters of a room.
	 *
	 * @param number its number
	 * @param link the name of its link
	 * @param state where it is in its life
	 * @param lastUsedOn when it was last started
	 * @param expiresOn the first day on which it is expired unless it is used before
	 */
	public record Room(PersonalMeetingId number, Optional<PersonalLink> link, RoomState state,
			Optional<LocalDate> lastUsedOn, LocalDate expiresOn) {

	}

}
