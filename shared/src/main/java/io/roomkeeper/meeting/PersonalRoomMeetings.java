package io.roomkeeper.meeting;

import java.time.Instant;
import java.util.Collection;

import io.roomkeeper.person.PersonId;

/** Counts the meetings in personal rooms. */
@FunctionalInterface
public interface PersonalRoomMeetings {

	/**
	 * Counts the meetings in personal rooms of these hosts that begin or continue at or
	 * after that moment.
	 */
	int countInPersonalRooms(Collection<PersonId> hosts, Instant from);

}
