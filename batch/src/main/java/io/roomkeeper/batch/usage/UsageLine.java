package io.roomkeeper.batch.usage;

import java.time.LocalDate;
import java.util.Optional;

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

		/** The uid, if it is named by one. */
		default Optional<Uid> uid() {
			return this instanceof ByUid(Uid uid) ? Optional.of(uid) : Optional.empty();
		}

		/** The mail address, if it is named by one. */
		default Optional<String> mail() {
			return this instanceof ByMail(String mail) ? Optional.of(mail) : Optional.empty();
		}

		/** The number, if it is named by one. */
		default Optional<PersonalMeetingId> pmi() {
			return this instanceof ByNumber(PersonalMeetingId pmi) ? Optional.of(pmi) : Optional.empty();
		}

	}

}
