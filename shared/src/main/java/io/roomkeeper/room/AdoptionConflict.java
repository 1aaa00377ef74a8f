package io.roomkeeper.room;

import io.roomkeeper.directory.PersonId;

/** Why a room, or a part of it, could not be adopted. */
public sealed interface AdoptionConflict {

	/**
	 * Another room has the number, or had it and it rests.
	 *
	 * @param pmi the number
	 * @param holder whose
	 */
	record NumberTaken(PersonalMeetingId pmi, PersonId holder) implements AdoptionConflict {

	}

	/**
	 * Another room has the link; the rest was adopted.
	 *
	 * @param link the link
	 * @param holder whose
	 */
	record LinkTaken(PersonalLink link, PersonId holder) implements AdoptionConflict {

	}

	/**
	 * The owner's room has another number, which may be in use.
	 *
	 * @param kept the room as it stays
	 */
	record OtherNumber(KeptRoom kept) implements AdoptionConflict {

	}

	/**
	 * The owner's room has the number, but another link, which may be in use.
	 *
	 * @param kept the link as it stays
	 */
	record OtherLink(PersonalLink kept) implements AdoptionConflict {

	}

	/** The owner's room has the number, but another passcode, which may be in use. */
	record OtherPasscode() implements AdoptionConflict {

	}

}
