package io.roomkeeper.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Stores to which directory the data belongs, and since when its ledger is complete. */
public interface DataOwnership {

	/**
	 * Returns the naming context of the directory to which this data belongs; empty until
	 * a sync has succeeded.
	 */
	Optional<String> directory();

	/**
	 * Returns the day since which the ledger of room use is complete; empty while the
	 * data is new. Before that day, a room without recorded use may still have been used.
	 */
	Optional<LocalDate> ledgerCompleteSince();

	/**
	 * Sets the day since which the ledger of new data is complete; does nothing if it is
	 * already set.
	 */
	void begin(LocalDate ledgerCompleteSince, Instant at);

	/** Binds the data to a directory, by its naming context. */
	void bind(String namingContext);

	/**
	 * Sets the day since which the ledger is complete, after older use was imported;
	 * moves every room's expiry date accordingly.
	 */
	void completeSince(LocalDate ledgerCompleteSince);

}
