package io.roomkeeper.change.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.person.PersonId;

/** Counts the meetings that a new way into a room concerns. */
public interface MeetingImpacts {

	/**
	 * Counts the meetings in the personal rooms of these owners from a moment on. Owners
	 * without such meetings are left out.
	 */
	Map<PersonId, MeetingImpact> of(Collection<PersonId> owners, Instant now);

}
