package io.roomkeeper.reinvite;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;

/**
 * Counts the guests who joined a meeting with details that no longer apply, since those
 * details changed. Only guests who were handed over count, as long as visits are kept. It
 * checks no rights: callers show the result only to readers of the meeting.
 */
public final class OldWayVisits {

	private final HostArrivals arrivals;

	private final Reinvites reinvites;

	private final Clock clock;

	public OldWayVisits(HostArrivals arrivals, Reinvites reinvites, Clock clock) {
		this.arrivals = arrivals;
		this.reinvites = reinvites;
		this.clock = clock;
	}

	/** Returns the visits to those of the meetings that had any. */
	public Map<MeetingKey, Count> of(Collection<MeetingKey> meetings) {
		Map<MeetingKey, ReinviteItem> items = this.reinvites.latestOf(meetings);
		Map<MeetingKey, Count> counts = new HashMap<>();
		if (!items.isEmpty()) {
			Set<PersonId> hosts = items.values().stream().map(ReinviteItem::host).collect(Collectors.toSet());
			Instant first = items.values().stream().map(ReinviteItem::createdAt).min(Instant::compareTo).orElseThrow();
			this.arrivals.of(hosts, first, this.clock.instant())
				.stream()
				.filter((guest) -> isByOld(guest, items))
				.forEach((guest) -> counts.merge(guest.meeting(), new Count(1, guest.at()), Count::plus));
		}
		return counts;
	}

	private static boolean isByOld(GuestArrival guest, Map<MeetingKey, ReinviteItem> items) {
		ReinviteItem item = items.get(guest.meeting());
		return item != null && !guest.at().isBefore(item.createdAt()) && guest.byOld(item);
	}

	/**
	 * Visits by an old number or link.
	 *
	 * @param guests how many, at least one
	 * @param last when the last of them came
	 */
	public record Count(int guests, Instant last) {

		private Count plus(Count other) {
			return new Count(this.guests + other.guests, this.last.isAfter(other.last) ? this.last : other.last);
		}

	}

}
