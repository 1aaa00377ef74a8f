package io.roomkeeper.reinvite;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be done about a meeting whose way in has changed. */
public enum ReinviteState {

	/**
	 * The invitees hold an invitation that no longer works. The host has to send a new
	 * one.
	 */
	TO_DO,
	/** Roomkeeper sends the new invitation; the mail server has not taken all of it. */
	SENT,
	/** The mail server has taken a message for every invitee. */
	ACCEPTED,
	/**
	 * The connection broke before the mail server answered, so a message may have been
	 * delivered. The same message is sent again.
	 */
	UNKNOWN,
	/** The mail server refused a message for good. The detail says why. */
	FAILED,
	/** The host has confirmed that the invitees were told. */
	CONFIRMED,
	/** Guests came by the new way in, and none by the old one. */
	SEEN,
	/**
	 * A later change restored the old way in or replaced the new one, or the meeting was
	 * cancelled.
	 */
	SUPERSEDED,
	/** The link in the invitation still works. */
	NOT_NEEDED;

	/** The states in which the invitees may not know the new way in. */
	public static final Set<ReinviteState> OPEN = Arrays.stream(values())
		.filter(ReinviteState::isOpen)
		.collect(Collectors.toUnmodifiableSet());

	/** Returns whether the invitees may not know the new way in. */
	public boolean isOpen() {
		return switch (this) {
			case TO_DO, SENT, ACCEPTED, UNKNOWN, FAILED -> true;
			case CONFIRMED, SEEN, SUPERSEDED, NOT_NEEDED -> false;
		};
	}

	/** Returns whether the host has to act. */
	public boolean needsHost() {
		return this == TO_DO || this == FAILED;
	}

	/** Returns whether a guest who comes by the old way in opens it again. */
	public boolean isReopenedByArrival() {
		return this == CONFIRMED || this == SEEN;
	}

	/** Returns whether a person may say that it is to do again. */
	public boolean isReopenable() {
		return this == CONFIRMED || this == SEEN || this == ACCEPTED || this == UNKNOWN || this == FAILED;
	}

}
