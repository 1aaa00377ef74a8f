package io.roomkeeper.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is remembered about the data as a whole: which directory it belongs to, and since
 * when its ledger is complete.
 */
public interface DataOwnership {

	/** The directory this data belongs to, or empty while it is new. */
	Optional<String> directory();

	/**
	 * Since when the ledger of room use is complete, or empty while the data is new.
	 * Before that day a room's silence proves nothing.
	 */
	Optional<LocalDate> ledgerCompleteSince();

	/** Binds new data to a directory. */
	void claim(String directory, LocalDate ledgerCompleteSince, Instant at);

	/**
	 * Says since when the ledger is complete, after older use was imported; moves every
	 * room's expiry with it.
	 */
	void completeSince(LocalDate ledgerCompleteSince);

}
