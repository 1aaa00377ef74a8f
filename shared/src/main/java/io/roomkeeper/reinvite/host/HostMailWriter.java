package io.roomkeeper.reinvite.host;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.list.ListedReinvite;

/** Writes mails to hosts. */
public interface HostMailWriter {

	/**
	 * Writes a mail about re-invites, with the files that the host needs.
	 * @param items those that the mail describes; at least one
	 * @param more how many more items the host must send
	 * @param reminder whether the host was informed before
	 * @param messageId its Message-ID, with angle brackets
	 * @return the message in ASCII, with line ends CR LF
	 */
	String compose(Person host, List<ListedReinvite> items, int more, boolean reminder, String messageId, Instant now);

	/** Returns the text of such a mail, to show it. */
	String text(Person host, List<ListedReinvite> items, int more, boolean reminder);

}
