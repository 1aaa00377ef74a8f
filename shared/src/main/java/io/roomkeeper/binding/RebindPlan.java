package io.roomkeeper.binding;

import java.util.Optional;

/**
 * What moving the data to the directory that is configured would mean.
 *
 * @param bound the naming context to which the data belong; empty where they belong to
 * none yet
 * @param found the naming context of the directory that is configured
 * @param known how many people are known and not missing
 * @param sameIdentity how many of them the directory has by what stays the same about an
 * entry: they keep everything
 * @param sameUid how many more of them it has by their uid alone
 * @param newcomers how many people it has besides
 */
public record RebindPlan(Optional<String> bound, String found, long known, long sameIdentity, long sameUid,
		long newcomers) {

	/** How many people would be marked missing by the next sync. */
	public long missing() {
		return this.known - this.sameIdentity;
	}

}
