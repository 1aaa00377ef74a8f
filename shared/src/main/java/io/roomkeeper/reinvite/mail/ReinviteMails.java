package io.roomkeeper.reinvite.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailId;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;

/** The store of mails that are sent for hosts. */
public interface ReinviteMails {

	/**
	 * Divides all items into ranges whose mails can be sent in parallel; one range if the
	 * database does not benefit. The ranges cover all items and do not overlap.
	 * @param size about how many items with work a range has at least
	 * @return the ranges in order, each with about how many mails are to be sent in it
	 */
	SequencedMap<ReinviteRange, Long> parts(int size);

	/** Returns items that are being sent and whose mails are not written yet, by host. */
	List<ReinviteItem> unwritten(ReinviteRange range, int limit);

	/**
	 * Returns mails of items that are being sent although all their mails are settled.
	 */
	List<MailId> unreviewed(ReinviteRange range);

	/** Counts the items that {@link #unwritten} returns. */
	int countUnwritten();

	/** Sets numbers for new mails aside, each of them once. */
	List<MailId> newIds(int count);

	/**
	 * Adds the mails of an item, and gives up older ones about its meeting that are not
	 * sent yet.
	 */
	void add(ReinviteItem item, List<InvitationMail> mails);

	/**
	 * Returns open mails of items that are being sent, that are due, the oldest first.
	 */
	List<InvitationMail> due(ReinviteRange range, Instant now, int limit);

	/** Returns when the next open mail of an item that is being sent is due. */
	Optional<Instant> nextDue();

	/** Counts the open mails of items that are being sent. */
	int countOpen();

	/**
	 * Counts all mails, also other invitations and mails to hosts, that were tried since
	 * then.
	 */
	int triedSince(Instant moment);

	/**
	 * Stores when mails are tried next and how often they were tried.
	 * @param mails each with one attempt more than stored
	 * @return those that no other process has tried in the meantime
	 */
	List<InvitationMail> claim(List<InvitationMail> mails, Instant now);

	/**
	 * Stores the results of attempts, in one transaction. The result of a mail that
	 * another process has tried since then is ignored.
	 */
	void settle(List<InvitationMail> mails);

	/** Returns the items to which mails belong. */
	List<ReinviteItem> itemsOf(Collection<MailId> mails);

	/** Returns the outcome of each item's latest sending. */
	Map<ReinviteId, SendOutcome> outcomes(Collection<ReinviteId> items);

}
