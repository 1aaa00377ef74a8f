package io.roomkeeper.join;

import java.time.Duration;

/** What a visitor gets to see. */
public sealed interface JoinAnswer {

	/** The address has no form that a number or link can have, or the link is unknown. */
	record Nowhere() implements JoinAnswer {

	}

	/**
	 * A passcode is needed. The answer is the same whether or not the address leads to a
	 * room.
	 *
	 * @param wrong whether the visitor entered a wrong one
	 */
	record PasscodeNeeded(boolean wrong) implements JoinAnswer {

	}

	/**
	 * Too many wrong passcodes.
	 *
	 * @param retryAfter the time after which the visitor may try again
	 */
	record TooManyAttempts(Duration retryAfter) implements JoinAnswer {

	}

	/**
	 * Only people who have signed in may enter.
	 *
	 * @param host the display name of the owner or host
	 */
	record SignInNeeded(String host) implements JoinAnswer {

	}

	/**
	 * The visitor has signed in, but only people with mail addresses of some domains may
	 * enter.
	 *
	 * @param host the display name of the owner or host
	 */
	record OtherDomain(String host, MailDomains domains) implements JoinAnswer {

	}

	/**
	 * The visitor may know what the address leads to, but it does not open.
	 *
	 * @param host the display name of the owner or host
	 */
	record Closed(Reason reason, String host) implements JoinAnswer {

	}

	/** The visitor may enter, or ask the host to be admitted. */
	record Open(JoinRoom room) implements JoinAnswer {

	}

	/** Why a room or meeting does not open. */
	enum Reason {

		/** Personal meeting IDs are off for the owner. */
		DISABLED,
		/**
		 * The room was not used for a year; the owner has not fetched a new number yet.
		 */
		EXPIRED,
		/** The owner's room has another number now. */
		MOVED,
		/** The meeting was cancelled. */
		CANCELLED,
		/** The owner or host no longer has a room or meeting here. */
		GONE

	}

}
