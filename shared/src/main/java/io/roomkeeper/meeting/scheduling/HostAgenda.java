package io.roomkeeper.meeting.scheduling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.roomkeeper.meeting.Meeting;

/**
 * When the meetings of a host take place.
 *
 * @param meetings the meetings that were not over at the moment from which they were
 * read, without cancelled ones
 */
public record HostAgenda(List<Meeting> meetings) {

	public HostAgenda {
		meetings = List.copyOf(meetings);
	}

	/** Returns the meetings that are not over at a moment, by their next occurrence. */
	public List<Meeting> upcoming(Instant now) {
		return this.meetings.stream()
			.flatMap((meeting) -> meeting.next(now).map((next) -> Map.entry(next, meeting)).stream())
			.sorted(Comparator.comparing((next) -> next.getKey().begins().toInstant()))
			.map(Map.Entry::getValue)
			.toList();
	}

	/**
	 * Returns what takes place between two moments, at least in part, by ascending start.
	 */
	public List<AgendaEntry> between(Instant from, Instant to) {
		return this.meetings.stream()
			.flatMap((meeting) -> meeting.schedule()
				.between(from, to)
				.stream()
				.map((one) -> new AgendaEntry(meeting, one)))
			.sorted(Comparator.comparing((AgendaEntry entry) -> entry.occurrence().begins().toInstant()))
			.toList();
	}

}
