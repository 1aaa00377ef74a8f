package io.roomkeeper.reinvite;

/** What has to be done about a meeting whose way in has changed. */
public enum ReinviteState {

	/**
	 * The invitees hold an invitation that no longer works. The host has to send a new
	 * one.
	 */
	TO_DO,
	/** The link in the invitation still works. */
	NOT_NEEDED,
	/** The host has confirmed that the invitees were told. */
	CONFIRMED,
	/** A later change restored the old way in, or the meeting was cancelled. */
	SUPERSEDED

}
