package io.roomkeeper.batch.usage;

import java.time.LocalDate;

import io.roomkeeper.batch.file.Who;

/** A line of a usage file, or an object of a list of uses. */
sealed interface UsageLine {

	/** Its number; in a file the header is 1. */
	long number();

	/**
	 * A line that says who used their room when.
	 *
	 * @param number its number
	 * @param who as it is written there
	 * @param on the date in the organisation's time zone
	 */
	record Use(long number, Who who, LocalDate on) implements UsageLine {

	}

	/**
	 * A line that cannot be used.
	 *
	 * @param number its number
	 * @param reason why
	 */
	record Bad(long number, String reason) implements UsageLine {

	}

}
