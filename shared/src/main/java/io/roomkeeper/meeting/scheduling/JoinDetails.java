package io.roomkeeper.meeting.scheduling;

import java.util.Optional;

import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;

/**
 * How people get into a meeting now.
 *
 * @param digits the number to enter
 * @param grouped the same number for people to read
 * @param passcode the passcode to enter, if there is one
 * @param link the address of the meeting's own link, which survives a change of the
 * number
 * @param linkOpens whether the link counts as the passcode
 * @param room the host's personal room, if the meeting takes place there
 */
public record JoinDetails(String digits, String grouped, Optional<Passcode> passcode, String link, boolean linkOpens,
		Optional<PersonalRoom> room) {

	/** Returns a copy for readers who may not know the passcode. */
	public JoinDetails withoutPasscode() {
		return new JoinDetails(this.digits, this.grouped, Optional.empty(), this.link, this.linkOpens, this.room);
	}

}
