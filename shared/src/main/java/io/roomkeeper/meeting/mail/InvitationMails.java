package io.roomkeeper.meeting.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.meeting.MeetingKey;

/** The store of mails to invitees. */
public interface InvitationMails {

	/** Reserves numbers for new mails; each number is returned once. */
	List<MailId> newIds(int count);

	/** Adds mails. */
	void add(Collection<InvitationMail> mails);

	/** Returns open mails that are due, the oldest first, without those of re-invites. */
	List<InvitationMail> due(Instant now, int limit);

	/** Returns the latest mail to each address about a meeting, without its content. */
	List<InvitationMail> latestOf(MeetingKey meeting);

	/**
	 * Returns the latest mail to each address that concerns a whole meeting, without its
	 * content.
	 */
	List<InvitationMail> latestOfWhole(MeetingKey meeting);

	/**
	 * Stores when a mail is tried next and how often it was tried.
	 * @param before how often it was tried when it was read
	 * @return false if another process has tried it in the meantime
	 */
	boolean claim(InvitationMail mail, int before);

	/**
	 * Stores the results of attempts, in one transaction. The result of a mail that
	 * another process has tried since then is ignored.
	 */
	void settle(Collection<InvitationMail> mails);

	/** Gives up open mails about a meeting, because later ones replace them. */
	void giveUp(MeetingKey meeting, String reason);

}
