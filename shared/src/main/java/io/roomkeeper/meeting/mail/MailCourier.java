package io.roomkeeper.meeting.mail;

/** Composes messages and gives them to the mail server. */
public interface MailCourier {

	/** Returns the courier that is used if no mail server is configured. */
	static MailCourier none() {
		return new NoCourier();
	}

	/** Returns whether a mail server is configured. */
	boolean ready();

	/** Returns the address from which mail is sent. */
	String sender();

	/**
	 * Composes a message: plain text, HTML and, as the last alternative, the calendar
	 * file; parts that are empty are left out. The same draft always gives the same
	 * message.
	 * @return the message in ASCII, with line ends CR LF
	 */
	String compose(MailDraft draft);

	/**
	 * Composes a message: plain text with files. The same mail always gives the same
	 * message.
	 * @return the message in ASCII, with line ends CR LF
	 */
	String compose(FileMail mail);

	/** Gives exactly these bytes to the mail server. */
	Delivery deliver(String recipient, String content);

	/**
	 * Begins to deliver several messages, if possible over one connection.
	 * @param perConnection how many messages one connection carries at most
	 */
	default Deliveries begin(int perConnection) {
		return this::deliver;
	}

	/** Deliveries one after the other. */
	@FunctionalInterface
	interface Deliveries extends AutoCloseable {

		/** Gives exactly these bytes to the mail server. */
		Delivery deliver(String recipient, String content);

		@Override
		default void close() {
			// there may be nothing to close
		}

	}

	/**
	 * The result of an attempt.
	 *
	 * @param outcome the result
	 * @param reply the reply of the mail server, or why it could not be reached
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
		/** It could not be reached, so there is no point in trying other messages now. */
		UNREACHABLE,
		/** The connection broke before it answered. */
		UNKNOWN

	}

}
