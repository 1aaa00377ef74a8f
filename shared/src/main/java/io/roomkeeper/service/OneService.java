package io.roomkeeper.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.person.PersonId;

/**
 * One service for everybody, or none.
 *
 * @param service empty if rooms open in Roomkeeper itself
 */
public record OneService(Optional<MeetingService> service) implements MeetingServices {

	@Override
	public Optional<MeetingService> of(PersonId host) {
		return this.service;
	}

	@Override
	public Set<String> origins() {
		return this.service.stream().map(MeetingService::origin).collect(Collectors.toSet());
	}

}
