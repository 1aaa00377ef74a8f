package io.roomkeeper.room.licence;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * A present person without a licence who still has what only licensed people may choose:
 * a personal link, a number, or both.
 *
 * @param link the personal link
 * @param number the number of the room, if the person chose it
 * @param lostOn the date on which the licence was lost
 * @param heldUntil the end of a veto against taking them back, if there is one
 */
public record LostLicence(PersonId person, Optional<PersonalLink> link, Optional<PersonalMeetingId> number,
		LocalDate lostOn, Optional<LocalDate> heldUntil) {

	/** Returns what would be taken back. */
	public Choice choice() {
		if (this.number.isEmpty()) {
			return Choice.LINK;
		}
		return this.link.isEmpty() ? Choice.NUMBER : Choice.BOTH;
	}

	/** What a person has chosen. */
	public enum Choice {

		/** The personal link. */
		LINK,
		/** The number of the room. */
		NUMBER,
		/** Link and number. */
		BOTH

	}

}
