package io.roomkeeper.reinvite.host;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

import io.roomkeeper.reinvite.ReinviteItem;

/** The store of mails to hosts. */
public interface HostMails {

	/**
	 * Returns the hosts who must send re-invites and for whom no mail waits, by their
	 * ids. Leaves out meetings that are over or cancelled.
	 * @param change only re-invites of this change of many rooms; empty for all
	 * @param from meetings that end before then are over
	 */
	List<HostTask> tasks(OptionalInt change, Instant from);

	/** Reserves numbers for new mails; each number is returned once. */
	List<HostMailId> newIds(int count);

	/** Adds mails that are to be written. */
	void add(Collection<HostMail> mails);

	/**
	 * Returns mails that are due, the oldest first.
	 * @param urgent only urgent ones
	 */
	List<HostMail> due(Instant now, boolean urgent, int limit);

	/** Counts the mails that wait. */
	int countOpen();

	/**
	 * Stores when a mail is tried next and how often it was tried.
	 * @param mail with one attempt more than stored
	 * @return false if another process has tried it in the meantime
	 */
	boolean claim(HostMail mail, Instant now);

	/** Stores the bytes of a mail, and that it informs its host about these items. */
	void write(HostMail mail, Collection<ReinviteItem> items);

	/** Stores the result of an attempt. */
	void settle(HostMail mail);

	/** Removes a mail that has become unnecessary. */
	void remove(HostMailId mail);

}
