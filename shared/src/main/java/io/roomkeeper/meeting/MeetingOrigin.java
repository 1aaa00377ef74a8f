package io.roomkeeper.meeting;

/** Where the invitation that the invitees of a meeting hold was made. */
public enum MeetingOrigin {

	/**
	 * The meeting was scheduled here, so its invitation contains the link of the meeting.
	 */
	SCHEDULED,
	/**
	 * The meeting was imported, so its invitation contains a number, and perhaps a
	 * passcode or a personal link.
	 */
	IMPORTED

}
