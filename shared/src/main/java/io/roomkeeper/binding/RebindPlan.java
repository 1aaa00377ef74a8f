package io.roomkeeper.binding;

import java.util.Optional;

/**
 * A preview of rebinding the data to the configured directory.
 *
 * @param bound the naming context to which the data belongs; empty if it is not bound yet
 * @param found the naming context of the configured directory
 * @param known how many people are known and present
 * @param sameIdentity how many of them the directory has by their directory ID; they keep
 * everything
 * @param sameUid how many more of them it has by their uid alone
 * @param newcomers how many other people it has
 */
public record RebindPlan(Optional<String> bound, String found, long known, long sameIdentity, long sameUid,
		long newcomers) {

	/** Returns how many people the next sync would mark missing. */
	public long missing() {
		return this.known - this.sameIdentity;
	}

}
