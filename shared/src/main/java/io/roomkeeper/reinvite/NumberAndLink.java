package io.roomkeeper.reinvite;

import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;

/**
 * The number and link with which guests join a meeting. The passcode is not included,
 * because old passcodes are not kept.
 *
 * @param number the number to enter, of nine to eleven digits
 * @param link the personal link of the host's room; empty if the meeting takes place
 * elsewhere or the room has none
 */
public record NumberAndLink(long number, Optional<PersonalLink> link) {

	/** Returns the details of meetings in a personal room. */
	public static NumberAndLink of(PersonalRoom room) {
		return new NumberAndLink(room.pmi().number(), room.link());
	}

	/** Returns the details of a meeting under its own number. */
	public static NumberAndLink ofOwnNumber(Meeting meeting) {
		return new NumberAndLink(meeting.access().number().number(), Optional.empty());
	}

	/** Returns the digits in groups for people to read. */
	public String grouped() {
		return (Long.toString(this.number).length() == PersonalMeetingId.DIGITS)
				? new PersonalMeetingId(this.number).grouped() : new MeetingId(this.number).grouped();
	}

}
