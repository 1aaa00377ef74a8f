package io.roomkeeper.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is remembered about the data as a whole: which directory it belongs to, and since
 * when its ledger is complete.
 */
public interface DataOwnership {

	/**
	 * The naming context of the directory to which this data belongs; empty until a sync
	 * has succeeded.
	 */
	Optional<String> directory();

	/**
	 * Since when the ledger of room use is complete, or empty while the data is new.
	 * Before that day a room's silence proves nothing.
	 */
	Optional<LocalDate> ledgerCompleteSince();

	/** Says since when the ledger of new data is complete; the first to say so wins. */
	void begin(LocalDate ledgerCompleteSince, Instant at);

	/** Binds the data to a directory, by its naming context. */
	void bind(String namingContext);

	/**
	 * Says since when the ledger is complete, after older use was imported; moves every
	 * room's expiry with it.
	 */
	void completeSince(LocalDate ledgerCompleteSince);

}
