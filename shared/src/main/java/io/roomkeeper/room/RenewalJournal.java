package io.roomkeeper.room;

import io.roomkeeper.person.PersonId;

/** Records in the audit trail that owners renewed their rooms. */
public interface RenewalJournal {

	/**
	 * Runs the work and its audit events in one transaction. Rolls back and rethrows on
	 * any exception.
	 */
	void together(Runnable work);

	/** Records that an owner's room got another number. */
	void renewed(PersonId owner, PersonalMeetingId before, PersonalMeetingId after);

}
