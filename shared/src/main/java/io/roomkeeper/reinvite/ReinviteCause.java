package io.roomkeeper.reinvite;

/** Why the way into a meeting has changed. */
public enum ReinviteCause {

	/** The personal room, or the meeting, got another number. */
	NUMBER,
	/** Personal meeting IDs are off for the host, so the meeting got its own number. */
	PMI_OFF,
	/** The personal room expired, so the meeting got its own number. */
	EXPIRED,
	/** The passcode changed. */
	PASSCODE,
	/** The personal link changed. */
	LINK,
	/** The link of the meeting itself was replaced. */
	MEETING_LINK

}
