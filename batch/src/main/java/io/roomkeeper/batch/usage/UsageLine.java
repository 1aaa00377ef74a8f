package io.roomkeeper.batch.usage;

import java.time.LocalDate;

import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.text.Message;

/** A line of a usage file, or an object of a list of uses. */
sealed interface UsageLine {

	/** Returns the line number. In a file the header is line 1. */
	long number();

	/**
	 * A use of a room on a date.
	 *
	 * @param who the owner as the line names them
	 * @param on the date in the organisation's time zone
	 */
	record Use(long number, OwnerRef who, LocalDate on) implements UsageLine {

	}

	/**
	 * A line that cannot be used.
	 *
	 * @param reason the error
	 */
	record Bad(long number, Message reason) implements UsageLine {

	}

}
