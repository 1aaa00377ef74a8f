package io.roomkeeper.roster.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomState;

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
 * @param aliases their other uids, mail addresses and names
 */
public record RosterLine(PersonId id, Uid uid, String displayName, String givenName, String familyName,
		Optional<String> mail, Licence licence, boolean missing, Optional<Room> room, List<String> aliases) {

	/** Creates a line of a person without aliases. */
	public RosterLine(PersonId id, Uid uid, String displayName, String givenName, String familyName,
			Optional<String> mail, Licence licence, boolean missing, Optional<Room> room) {
		this(id, uid, displayName, givenName, familyName, mail, licence, missing, room, List.of());
	}

	/** Returns the same line with these aliases. */
	public RosterLine called(List<String> others) {
		return new RosterLine(this.id, this.uid, this.displayName, this.givenName, this.familyName, this.mail,
				this.licence, this.missing, this.room, others);
	}

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
