package io.roomkeeper.join;

import java.util.Optional;

/** Finds what addresses lead to. */
public interface JoinEntries {

	/**
	 * Returns what an address leads to, whether or not it opens now. The same query
	 * serves every number, so that its duration does not depend on what the number is.
	 */
	Optional<JoinEntry> find(JoinAddress address);

}
