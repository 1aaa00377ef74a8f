package io.roomkeeper.meeting.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.Occurrence;

/** Finds meetings that take place in one personal room at the same time. */
final class RoomOverlaps {

	/** The maximum number of occurrences of a series to compare. */
	private static final int COMPARED = 60;

	/** The maximum number of meetings of a host to compare. */
	private static final int MOST = 500;

	private final Meetings meetings;

	RoomOverlaps(Meetings meetings) {
		this.meetings = meetings;
	}

	/**
	 * Returns the host's other meetings that overlap the next occurrences of this one.
	 */
	List<RoomOverlap> of(Meeting meeting, Instant now) {
		if (!meeting.inPersonalRoom()) {
			return List.of();
		}
		List<Occurrence> own = meeting.schedule().after(now, COMPARED);
		List<RoomOverlap> overlaps = new ArrayList<>();
		if (!own.isEmpty()) {
			for (Meeting other : this.meetings.upcomingOf(meeting.host(), now, MOST)) {
				if (other.inPersonalRoom() && !other.key().equals(meeting.key())) {
					first(own, other).ifPresent((one) -> overlaps.add(new RoomOverlap(other, one)));
				}
			}
		}
		return overlaps;
	}

	private static Optional<Occurrence> first(List<Occurrence> own, Meeting other) {
		List<Occurrence> others = other.schedule().after(own.getFirst().begins().toInstant(), COMPARED);
		return others.stream().filter((one) -> own.stream().anyMatch(one::overlaps)).findFirst();
	}

}
