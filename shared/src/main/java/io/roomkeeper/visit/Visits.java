package io.roomkeeper.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.person.PersonId;

/** The store of sessions and visits. */
public interface Visits {

	/**
	 * Returns the open session of a place, and begins one if there is none. Must not be
	 * called in a transaction.
	 */
	RoomSession begin(VisitPlace place);

	/**
	 * Changes a session, open or not; empty if it does not exist. No other process
	 * changes the session or its visits meanwhile.
	 * @param work gets the session with its new revision
	 */
	<T> Optional<T> change(RoomSessionId id, Function<RoomSession, T> work);

	/** Returns the open session of a place. */
	Optional<RoomSession> open(VisitPlace place);

	/** Returns a session, open or not. */
	Optional<RoomSession> find(RoomSessionId id);

	/** Returns the revisions of these sessions; unknown ones are left out. */
	Map<RoomSessionId, Long> revisions(Collection<RoomSessionId> ids);

	/** Stores a session, within {@link #change}. */
	void store(RoomSession session);

	/** Adds a visit to a session, within {@link #change}. */
	GuestVisit add(RoomSession session, Guest guest, VisitState state, Instant at);

	/** Returns a visit. */
	Optional<GuestVisit> find(VisitId id);

	/**
	 * Returns the visits of a session that changed after a revision, by ascending number.
	 */
	List<GuestVisit> changed(RoomSessionId id, long after);

	/** Returns the first visits of a session in a state, by ascending number. */
	List<GuestVisit> first(RoomSessionId id, VisitState state, int limit);

	/** Counts the visits of a session by state; states without visits are left out. */
	Map<VisitState, Integer> counts(RoomSessionId id);

	/** Counts the visits of a session in a state. */
	int count(RoomSessionId id, VisitState state);

	/**
	 * Moves visits of a session to another state, within {@link #change}.
	 * @param only the visit to move; empty for all
	 * @param from the states that a visit must have
	 * @return how many were moved
	 */
	int move(RoomSession session, Optional<VisitId> only, Set<VisitState> from, VisitState to, Instant at);

	/**
	 * Records that a guest who was admitted enters, again or for the first time, within
	 * {@link #change}.
	 * @param onPage whether the guest is on a page of ours, which asks how far the visit
	 * is as long as it is open
	 * @return false if the guest may not enter
	 */
	boolean enter(RoomSession session, VisitId id, boolean onPage, Instant at);

	/** Returns the guests who entered in a period, by the time at which they did. */
	List<Entered> entered(Instant from, Instant until);

	/**
	 * Returns the guests who entered rooms and meetings of some hosts in a period, by the
	 * time at which they did.
	 */
	List<Entered> entered(Set<PersonId> hosts, Instant from, Instant until);

	/** Returns visits to rooms and meetings of a host, latest first. */
	List<GuestVisit> ofHost(PersonId host, int limit);

	/** Deletes the visits of ended sessions of a host, and returns how many. */
	int removeOf(PersonId host);

	/**
	 * Deletes the visits that began before a moment, and the ended sessions without
	 * visits, and returns how many visits.
	 */
	int removeBefore(Instant moment);

	/** Records that a host has the page of a session open. Raises no revision. */
	void hostSeen(RoomSessionId id, Instant at);

	/**
	 * Returns open sessions in which guests wait, whose host was not seen since a moment
	 * and was not told since another.
	 */
	List<WaitingGuests> unattended(Instant seenBefore, Instant toldBefore, int limit);

	/** Returns the open sessions of a host in which guests wait. */
	List<WaitingGuests> waiting(PersonId host);

	/**
	 * Records that a host is told that guests wait. Raises no revision.
	 * @return false if the host was told since a moment
	 */
	boolean told(RoomSessionId id, Instant toldBefore, Instant at);

}
