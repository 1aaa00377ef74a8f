package io.roomkeeper.reinvite.mail;

import java.time.Duration;
import java.util.List;

import io.roomkeeper.meeting.mail.InvitationMail;

/**
 * Mails that this process sends now, if it is its turn.
 *
 * @param mails the mails; none if nothing is due, the daily limit is reached, or it is
 * not yet the turn of this process
 * @param start how long it takes until the first of them may be sent, or without mails,
 * until the next turn; negative if the time has passed already
 * @param limited whether the daily limit is reached
 */
public record ClaimedMails(List<InvitationMail> mails, Duration start, boolean limited) {

	public ClaimedMails {
		mails = List.copyOf(mails);
	}

	static ClaimedMails none(boolean limited) {
		return new ClaimedMails(List.of(), Duration.ZERO, limited);
	}

	/** Returns whether this process must wait for its turn. */
	public boolean mustWait() {
		return this.mails.isEmpty() && this.start.isPositive();
	}

}
