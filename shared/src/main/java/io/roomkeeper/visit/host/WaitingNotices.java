package io.roomkeeper.visit.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.visit.Visits;
import io.roomkeeper.visit.WaitingGuests;

/** Finds hosts who have to be told that guests wait. */
public final class WaitingNotices {

	/** A host whose page was open in this time sees who waits. */
	private static final Duration PRESENT = Duration.ofMinutes(1);

	/** A host is told about one session once in this time, however many guests come. */
	private static final Duration PAUSE = Duration.ofMinutes(10);

	private final Visits visits;

	private final PersonLookup people;

	private final Clock clock;

	public WaitingNotices(Visits visits, PersonLookup people, Clock clock) {
		this.visits = visits;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Returns sessions whose host is away and is to be told now. Each is returned to one
	 * caller only, and not again for ten minutes.
	 */
	public List<WaitingGuests> due(int limit) {
		Instant now = this.clock.instant();
		return this.visits.unattended(now.minus(PRESENT), now.minus(PAUSE), limit)
			.stream()
			.filter((waiting) -> this.visits.told(waiting.session().id(), now.minus(PAUSE), now))
			.toList();
	}

	/** Returns the sessions of the actor's rooms and meetings in which guests wait. */
	public List<WaitingGuests> of(Actor actor) {
		return this.people.acting(actor).map((host) -> this.visits.waiting(host.id())).orElse(List.of());
	}

}
