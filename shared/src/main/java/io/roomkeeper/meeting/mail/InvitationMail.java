package io.roomkeeper.meeting.mail;

import java.time.Instant;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.calendar.CalendarMethod;

/**
 * A mail to one invitee. Its bytes are stored before it is sent, so that every attempt
 * sends the same ones.
 *
 * @param recipient the address
 * @param method what it asks calendars to do
 * @param whole whether it concerns the whole meeting and not one occurrence
 * @param sequence the revision of the meeting in it
 * @param messageId its Message-ID, with angle brackets
 * @param content the whole message in ASCII, with line ends CR LF; empty once it is sent
 * or refused
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, if it is not sent
 * @param reply the last reply of the mail server; empty if there is none
 */
public record InvitationMail(MailId id, MeetingKey meeting, String recipient, CalendarMethod method, boolean whole,
		int sequence, String messageId, String content, MailState state, int attempts, Instant nextAttemptAt,
		String reply, Instant createdAt) {

	/** The maximum length of a message, in characters. */
	public static final int LONGEST = 4_000_000;

	/** Returns whether it is still to be sent. */
	public boolean open() {
		return this.state.isOpen();
	}

	/** Returns a copy that is tried at another time. */
	InvitationMail claimed(Instant next) {
		return new InvitationMail(this.id, this.meeting, this.recipient, this.method, this.whole, this.sequence,
				this.messageId, this.content, this.state, this.attempts + 1, next, this.reply, this.createdAt);
	}

	/** Returns a copy with the result of an attempt. */
	InvitationMail with(MailState result, String answer) {
		return new InvitationMail(this.id, this.meeting, this.recipient, this.method, this.whole, this.sequence,
				this.messageId, result.isOpen() ? this.content : "", result, this.attempts, this.nextAttemptAt, answer,
				this.createdAt);
	}

}
