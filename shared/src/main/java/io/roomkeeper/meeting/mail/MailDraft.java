package io.roomkeeper.meeting.mail;

import java.time.Instant;
import java.util.Locale;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.invitation.MeetingInvitation;

/**
 * What a mail says.
 *
 * @param recipient who gets it
 * @param host to whom replies go
 * @param subject one line
 * @param messageId its Message-ID, with angle brackets
 * @param date when it was written
 */
public record MailDraft(Invitee recipient, Invitee host, String subject, MeetingInvitation invitation, String messageId,
		Instant date, Locale language) {

}
