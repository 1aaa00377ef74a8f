package io.roomkeeper.room.adoption;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;

/** Why a room, or a part of it, could not be adopted. */
public sealed interface AdoptionConflict {

	/**
	 * Another room has the number, or had it and the number is in quarantine.
	 *
	 * @param pmi the number
	 * @param holder the person to whom the number belongs
	 */
	record NumberTaken(PersonalMeetingId pmi, PersonId holder) implements AdoptionConflict {

	}

	/**
	 * Another room has the link; the rest was adopted.
	 *
	 * @param link the link
	 * @param holder the person to whom the link belongs
	 */
	record LinkTaken(PersonalLink link, PersonId holder) implements AdoptionConflict {

	}

	/**
	 * The owner's room has a different number, which may be in use.
	 *
	 * @param kept the room, which stays unchanged
	 */
	record OtherNumber(KeptRoom kept) implements AdoptionConflict {

	}

	/**
	 * The owner's room has the number but a different link, which may be in use.
	 *
	 * @param kept the link, which stays unchanged
	 */
	record OtherLink(PersonalLink kept) implements AdoptionConflict {

	}

	/** The owner's room has the number but a different passcode, which may be in use. */
	record OtherPasscode() implements AdoptionConflict {

	}

}
