package io.roomkeeper.meeting.mail;

/** The state of a mail. */
public enum MailState {

	/**
	 * It was not sent yet, or the mail server asked to try again later. The same bytes
	 * are sent again.
	 */
	WAITING,
	/** The mail server has taken it. */
	SENT,
	/**
	 * The connection broke before the mail server answered, so it may have been
	 * delivered. The same bytes are sent again; calendars ignore the second copy.
	 */
	UNKNOWN,
	/**
	 * The mail server refused it for good, for example because nobody has the address.
	 */
	REFUSED;

	/** Returns whether it is still to be sent. */
	public boolean isOpen() {
		return this == WAITING || this == UNKNOWN;
	}

}
