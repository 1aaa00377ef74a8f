package io.roomkeeper.meeting.mail;

import java.util.List;

/**
 * What sending would do, to be shown before it is done.
 *
 * @param ready whether a mail server is configured
 * @param invited the addresses that would get an invitation, or the cancellation of a
 * cancelled meeting
 * @param removed the addresses that were invited by mail and are no longer invited; they
 * would get a cancellation
 * @param subject the subject of one of the mails; empty if there is none
 * @param text its plain text
 */
public record MailingPreview(boolean ready, List<String> invited, List<String> removed, String subject, String text) {

	public MailingPreview {
		invited = List.copyOf(invited);
		removed = List.copyOf(removed);
	}

	/** Returns how many mails would be sent. */
	public int count() {
		return this.invited.size() + this.removed.size();
	}

}
