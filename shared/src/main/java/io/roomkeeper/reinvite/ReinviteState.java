package io.roomkeeper.reinvite;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the re-invite of a meeting has come. */
public enum ReinviteState {

	/**
	 * The invitees have an invitation that no longer works. The host must send a new one.
	 */
	TO_DO,
	/**
	 * Roomkeeper is sending the new invitation; the mail server has not accepted all
	 * messages yet.
	 */
	SENT,
	/** The mail server has accepted a message for every invitee. */
	ACCEPTED,
	/**
	 * The connection broke before the mail server answered, so a message may have been
	 * delivered. The same message is sent again.
	 */
	UNKNOWN,
	/** The mail server refused a message for good. The detail says why. */
	FAILED,
	/** The host has confirmed that the invitees were informed. */
	CONFIRMED,
	/** Guests joined with the new details, and none with the old ones. */
	SEEN,
	/**
	 * A later change restored the old details or replaced the new ones, or the meeting
	 * was cancelled.
	 */
	SUPERSEDED,
	/** The link in the invitation still works. */
	NOT_NEEDED;

	/** The states in which the invitees may not know the new details. */
	public static final Set<ReinviteState> OPEN = Arrays.stream(values())
		.filter(ReinviteState::isOpen)
		.collect(Collectors.toUnmodifiableSet());

	/** Returns whether the invitees may not know the new details. */
	public boolean isOpen() {
		return switch (this) {
			case TO_DO, SENT, ACCEPTED, UNKNOWN, FAILED -> true;
			case CONFIRMED, SEEN, SUPERSEDED, NOT_NEEDED -> false;
		};
	}

	/** Returns whether the host must act. */
	public boolean needsHost() {
		return this == TO_DO || this == FAILED;
	}

	/** Returns whether a guest who joins with the old details reopens the item. */
	public boolean isReopenedByArrival() {
		return this == CONFIRMED || this == SEEN;
	}

	/** Returns whether a person may set it back to {@link #TO_DO}. */
	public boolean isReopenable() {
		return this == CONFIRMED || this == SEEN || this == ACCEPTED || this == UNKNOWN || this == FAILED;
	}

}
