package io.roomkeeper.room;

import io.roomkeeper.directory.PersonId;

/** Where it is written down that owners renewed their rooms. */
public interface RenewalJournal {

	/**
	 * Does the work and what it writes down in one transaction: all of it, or none.
	 * Whatever it throws is passed on.
	 */
	void together(Runnable work);

	/** Writes down that somebody's room got another number. */
	void renewed(PersonId owner, PersonalMeetingId before, PersonalMeetingId after);

}
