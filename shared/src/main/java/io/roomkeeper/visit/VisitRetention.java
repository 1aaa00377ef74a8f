package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;

/** Keeps the names of guests for a limited time. */
public final class VisitRetention {

	/** The most visits that a host reads at once, the latest ones. */
	private static final int MOST = 10_000;

	private final Visits visits;

	private final PersonLookup people;

	private final Duration kept;

	private final Clock clock;

	VisitRetention(Visits visits, PersonLookup people, Duration kept, Clock clock) {
		this.visits = visits;
		this.people = people;
		this.kept = kept;
		this.clock = clock;
	}

	/** Deletes the visits that are older than they may be kept. */
	public int removeOld() {
		return this.visits.removeBefore(this.clock.instant().minus(this.kept));
	}

	/** Returns the visits to rooms and meetings of the actor, latest first. */
	public List<GuestVisit> ofHost(Actor actor) {
		return this.people.acting(actor).map((host) -> this.visits.ofHost(host.id(), MOST)).orElse(List.of());
	}

	/**
	 * Deletes the visits to rooms and meetings of the actor, apart from those of open
	 * sessions.
	 */
	public int forget(Actor actor) {
		return this.people.acting(actor).map(Person::id).map(this.visits::removeOf).orElse(0);
	}

}
