package io.roomkeeper.directory.ldap.search;

import java.util.Optional;

import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Lists the values that a search leaves out or cleans, up to a limit. The listing ends
 * with a sentence that says it was cut.
 */
final class ValueNotes {

	private final int most;

	private int count;

	/**
	 * Creates an empty listing.
	 * @param most the number of values to list
	 */
	ValueNotes(int most) {
		this.most = most;
	}

	/**
	 * Adds a value.
	 * @param dn the name of the entry that has the value
	 * @param problem what is wrong with the value
	 * @return the line to list; empty after the line that says that the listing was cut
	 */
	Optional<RefusedEntry> add(String dn, Message problem) {
		this.count++;
		if (this.count > this.most + 1) {
			return Optional.empty();
		}
		Message reason = (this.count <= this.most) ? problem
				: Message.of("entry.not-listed", Argument.number(this.most));
		return Optional.of(new RefusedEntry(dn, reason, true, Optional.empty()));
	}

}
