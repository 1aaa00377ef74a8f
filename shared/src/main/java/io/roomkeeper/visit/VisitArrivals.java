package io.roomkeeper.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.GuestArrival;
import io.roomkeeper.reinvite.GuestArrival.Entrance;
import io.roomkeeper.reinvite.GuestArrivals;
import io.roomkeeper.reinvite.HostArrivals;

/**
 * Relates guests who were handed over to the occurrences that they came to. A guest of a
 * personal room came to each meeting of its owner that takes place at that time.
 */
class VisitArrivals implements GuestArrivals, HostArrivals {

	private static final Duration LONGEST = Duration.ofMinutes(MeetingTime.LONGEST);

	private static final int MOST_MEETINGS = 1_000;

	private final Visits visits;

	private final Meetings meetings;

	private final VisitLimits limits;

	VisitArrivals(Visits visits, Meetings meetings, VisitLimits limits) {
		this.visits = visits;
		this.meetings = meetings;
		this.limits = limits;
	}

	@Override
	public List<GuestArrival> atOccurrencesEnded(Instant from, Instant until) {
		Instant earliest = from.minus(LONGEST).minus(this.limits.opensBefore());
		return arrivals(this.visits.entered(earliest, until), earliest, (one) -> endsIn(one, from, until));
	}

	@Override
	public List<GuestArrival> of(Set<PersonId> hosts, Instant from, Instant until) {
		Instant earliest = from.minus(LONGEST).minus(this.limits.opensBefore());
		return arrivals(this.visits.entered(hosts, from, until), earliest, (_) -> true);
	}

	private List<GuestArrival> arrivals(List<Entered> guests, Instant earliest, Predicate<Occurrence> counts) {
		Map<PersonId, List<Meeting>> known = new HashMap<>();
		return guests.stream()
			.flatMap((guest) -> candidates(guest, earliest, known)
				.flatMap((meeting) -> occurrences(meeting, guest.at()).filter(counts)
					.map((one) -> new GuestArrival(meeting.key(), one.begins().toInstant(), entrance(guest), guest.at(),
							guest.mail()))))
			.toList();
	}

	private Stream<Meeting> candidates(Entered guest, Instant earliest, Map<PersonId, List<Meeting>> known) {
		return guest.meeting()
			.map((key) -> this.meetings.find(key).stream())
			.orElseGet(() -> known
				.computeIfAbsent(guest.owner(), (owner) -> this.meetings.upcomingOf(owner, earliest, MOST_MEETINGS))
				.stream());
	}

	/** Returns the occurrences that take place at a moment, or open to guests before. */
	private Stream<Occurrence> occurrences(Meeting meeting, Instant at) {
		return meeting.schedule().between(at, at.plus(this.limits.opensBefore()).plusNanos(1000)).stream();
	}

	private static boolean endsIn(Occurrence occurrence, Instant from, Instant until) {
		Instant end = occurrence.ends().toInstant();
		return !end.isBefore(from) && end.isBefore(until);
	}

	private static Entrance entrance(Entered guest) {
		return guest.address().<Entrance>map((address) -> switch (address) {
			case JoinAddress.ByNumber(long number) -> new Entrance.Digits(number);
			case JoinAddress.ByLink(var link) -> new Entrance.OfRoom(link);
			case JoinAddress.ByToken _ -> new Entrance.OfMeeting();
		}).orElseGet(Entrance.OfMeeting::new);
	}

}
