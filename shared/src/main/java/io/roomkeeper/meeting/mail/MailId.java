package io.roomkeeper.meeting.mail;

/**
 * The number of a mail.
 *
 * @param value 1 or more; a later mail has a larger one
 */
public record MailId(int value) {

	public MailId {
		if (value < 1) {
			throw new IllegalArgumentException("A mail's number is positive: " + value);
		}
	}

}
