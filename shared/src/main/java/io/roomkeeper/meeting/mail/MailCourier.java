package io.roomkeeper.meeting.mail;

/** Composes messages and gives them to the mail server. */
public interface MailCourier {

	/** Returns whether a mail server is configured. */
	boolean ready();

	/** Returns the address from which mail is sent. */
	String sender();

	/**
	 * Composes a message: plain text, HTML and, as the last alternative, the calendar
	 * file. The same draft always gives the same message.
	 * @return the message in ASCII, with line ends CR LF
	 */
	String compose(MailDraft draft);

	/** Gives exactly these bytes to the mail server. */
	Delivery deliver(String recipient, String content);

	/**
	 * The result of an attempt.
	 *
	 * @param outcome what became of it
	 * @param reply what the mail server said, or why it was not reached
	 */
	record Delivery(Outcome outcome, String reply) {

	}

	/** The possible results of an attempt. */
	enum Outcome {

		/** The mail server took the message. */
		TAKEN,
		/** It refused the message for good. */
		REFUSED,
		/** It asked to try again later. */
		LATER,
		/** It was not reached, so that other messages need not be tried now. */
		UNREACHABLE,
		/** The connection broke before it answered. */
		UNKNOWN

	}

}
