package io.roomkeeper.reinvite;

/** Why the join details of a meeting have changed. */
public enum ReinviteCause {

	/** The personal room, or the meeting, got another number. */
	NUMBER,
	/**
	 * Personal meeting IDs are disabled for the host, so the meeting got its own number.
	 */
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
