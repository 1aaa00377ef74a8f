package io.roomkeeper.meeting.invitee;

import java.util.Optional;

import io.roomkeeper.meeting.Invitee;

/**
 * The outcome of one mail address or uid in a pasted list.
 *
 * @param text the entry as pasted
 * @param invitee whom it means, if the person can be invited
 */
public record InviteeLine(String text, Outcome outcome, Optional<Invitee> invitee) {

	static InviteeLine of(String text, Outcome outcome) {
		return new InviteeLine(text, outcome, Optional.empty());
	}

	/** The possible outcomes. */
	public enum Outcome {

		/** A person of the directory, who is invited. */
		INVITED,

		/** An address outside of the directory, which is invited. */
		OUTSIDE,

		/** The address appears earlier in the list, or is already invited. */
		INVITED_TWICE,

		/** It is not a mail address. */
		MALFORMED,

		/** It is neither a mail address nor the uid of anybody. */
		NOBODY,

		/** Several people of the directory have it. */
		SEVERAL,

		/** The directory has no mail address of the person. */
		NO_ADDRESS,

		/** The person has left the directory. */
		HAS_LEFT

	}

}
