package io.roomkeeper.change.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;

/** Finds out when meetings in personal rooms begin. */
public final class RoomOccurrences {

	private final Meetings meetings;

	RoomOccurrences(Meetings meetings) {
		this.meetings = meetings;
	}

	/**
	 * Returns when meetings in the rooms of these owners begin or are under way between
	 * two moments; owners without any are left out.
	 */
	public Map<PersonId, List<Instant>> between(Collection<PersonId> owners, Instant from, Instant to) {
		Map<PersonId, List<Instant>> begins = new HashMap<>();
		for (Meeting meeting : this.meetings.inPersonalRooms(owners, from)) {
			meeting.schedule()
				.between(from, to)
				.forEach((occurrence) -> begins.computeIfAbsent(meeting.host(), (_) -> new ArrayList<>())
					.add(occurrence.begins().toInstant()));
		}
		return begins;
	}

}
