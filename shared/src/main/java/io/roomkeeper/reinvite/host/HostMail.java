package io.roomkeeper.reinvite.host;

import java.time.Instant;

import io.roomkeeper.meeting.mail.MailState;
import io.roomkeeper.person.PersonId;

/**
 * A mail to a host about all of their re-invites. It is written right before the first
 * attempt, so that it is up to date. After that, every attempt sends the same bytes.
 *
 * @param reminder which reminder it is; 0 if it brings news
 * @param urgent whether it is sent in quiet hours too
 * @param recipient the address; empty before it is written
 * @param messageId its Message-ID, with angle brackets; empty before it is written
 * @param content the whole message in ASCII, with line ends CR LF; empty before it is
 * written, and once it is sent or refused
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, if it is not sent
 * @param reply the last reply of the mail server; empty if there is none
 * @param createdAt when the host was chosen
 */
public record HostMail(HostMailId id, PersonId host, int reminder, boolean urgent, String recipient, String messageId,
		String content, MailState state, int attempts, Instant nextAttemptAt, String reply, Instant createdAt) {

	/** Creates a mail that is to be written. */
	static HostMail chosen(HostMailId id, PersonId host, int reminder, boolean urgent, Instant now) {
		return new HostMail(id, host, reminder, urgent, "", "", "", MailState.WAITING, 0, now, "", now);
	}

	/** Returns whether the mail is written, so that its bytes no longer change. */
	boolean written() {
		return !this.content.isEmpty();
	}

	/** Returns a copy that is about to be tried. */
	HostMail claimed(Instant next) {
		return new HostMail(this.id, this.host, this.reminder, this.urgent, this.recipient, this.messageId,
				this.content, this.state, this.attempts + 1, next, this.reply, this.createdAt);
	}

	/** Returns a copy with its bytes. */
	HostMail written(String address, String message, String bytes) {
		return new HostMail(this.id, this.host, this.reminder, this.urgent, address, message, bytes, this.state,
				this.attempts, this.nextAttemptAt, this.reply, this.createdAt);
	}

	/** Returns a copy with the result of an attempt. */
	HostMail with(MailState result, String answer) {
		return new HostMail(this.id, this.host, this.reminder, this.urgent, this.recipient, this.messageId,
				result.isOpen() ? this.content : "", result, this.attempts, this.nextAttemptAt, answer, this.createdAt);
	}

}
