package io.roomkeeper.service;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/** The meeting services of the organisation. */
public interface MeetingServices {

	/**
	 * Returns the service to which the rooms and meetings of a host lead now; empty if
	 * they open in Roomkeeper itself. It may change while a meeting is on.
	 */
	Optional<MeetingService> of(PersonId host);

	/** Returns the origins of all services that can be used. */
	Set<String> origins();

}
