package io.roomkeeper.meeting;

import java.util.Optional;

import io.roomkeeper.room.Passcode;

/**
 * How people get into a meeting.
 *
 * @param number its own number, which it keeps while it takes place in a personal room
 * @param inPersonalRoom whether it takes place in the host's personal room, and so shares
 * the number and the passcode of the room
 * @param passcode its own passcode, for when it does not take place in the personal room
 * @param waitingRoom whether guests wait until the host admits them
 * @param token the secret of its link, which stays the same
 */
public record MeetingAccess(MeetingId number, boolean inPersonalRoom, Optional<Passcode> passcode, boolean waitingRoom,
		LinkToken token) {

	/** Returns a copy that takes place elsewhere. */
	public MeetingAccess inPersonalRoom(boolean there) {
		return new MeetingAccess(this.number, there, this.passcode, this.waitingRoom, this.token);
	}

	/** Returns a copy with another setting of the waiting room. */
	public MeetingAccess withWaitingRoom(boolean on) {
		return new MeetingAccess(this.number, this.inPersonalRoom, this.passcode, on, this.token);
	}

	/** Returns a copy with another passcode. */
	public MeetingAccess with(Optional<Passcode> other) {
		return new MeetingAccess(this.number, this.inPersonalRoom, other, this.waitingRoom, this.token);
	}

	/** Returns a copy with another token, so that the old link no longer works. */
	public MeetingAccess with(LinkToken other) {
		return new MeetingAccess(this.number, this.inPersonalRoom, this.passcode, this.waitingRoom, other);
	}

}
