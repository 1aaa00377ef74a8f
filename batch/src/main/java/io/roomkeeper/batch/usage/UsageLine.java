package io.roomkeeper.batch.usage;

import java.time.LocalDate;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalMeetingId;

/** A line of a usage file. */
sealed interface UsageLine {

	/** Its number in the file, the header being 1. */
	long number();

	/**
	 * A line that says who used their room when.
	 *
	 * @param number its number in the file
	 * @param who as it is written there
	 * @param on the date in the organisation's time zone
	 */
	record Use(long number, Who who, LocalDate on) implements UsageLine {

	}

	/**
	 * A line that cannot be used.
	 *
	 * @param number its number in the file
	 * @param reason why
	 */
	record Bad(long number, String reason) implements UsageLine {

	}

	/** How a line names the owner of a room. */
	sealed interface Who {

		/** By uid. */
		record ByUid(Uid uid) implements Who {

		}

		/** By mail address, in lower case. */
		record ByMail(String mail) implements Who {

		}

		/** By number. */
		record ByNumber(PersonalMeetingId pmi) implements Who {

		}

	}

}
