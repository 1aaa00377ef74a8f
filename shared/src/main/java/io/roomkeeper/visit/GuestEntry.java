package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Occurrence;

/**
 * Decides whether guests wait or enter. Callers have checked that the guest may know the
 * room.
 */
public final class GuestEntry {

	private final Visits visits;

	private final VisitPolicies policies;

	private final VisitLimits limits;

	private final Clock clock;

	GuestEntry(Visits visits, VisitPolicies policies, VisitLimits limits, Clock clock) {
		this.visits = visits;
		this.policies = policies;
		this.limits = limits;
		this.clock = clock;
	}

	/** Lets a guest enter or wait. */
	public EntryAnswer ask(JoinRoom room, Guest guest) {
		VisitPlace place = VisitPlace.of(room);
		VisitPolicy policy = this.policies.of(room);
		Instant now = this.clock.instant();
		Optional<RoomSession> open = this.visits.open(place);
		if (open.filter(RoomSession::locked).isPresent()) {
			return new EntryAnswer.Locked();
		}
		Optional<Instant> opens = room.meeting().flatMap((meeting) -> opens(meeting, now));
		if (opens.filter(now::isBefore).isPresent() && open.filter(RoomSession::isRunning).isEmpty()) {
			return new EntryAnswer.TooEarly(opens.get());
		}
		Optional<EntryAnswer> answer = Optional.empty();
		while (answer.isEmpty()) {
			answer = this.visits.change(this.visits.begin(place).id(), (session) -> {
				boolean enters = !policy.waitingRoom() && (session.isRunning() || beforeHost(policy, room, now));
				return note(session, guest, enters ? VisitState.ADMITTED : VisitState.WAITING, now);
			}).flatMap(Function.identity());
		}
		return answer.get();
	}

	/** Adds a visit; empty if the session has ended in the meantime. */
	private Optional<EntryAnswer> note(RoomSession session, Guest guest, VisitState state, Instant now) {
		if (!session.isOpen()) {
			return Optional.empty();
		}
		if (session.locked()) {
			return Optional.of(new EntryAnswer.Locked());
		}
		if (this.visits.count(session.id(), VisitState.WAITING) >= this.limits.waiting()) {
			return Optional.of(new EntryAnswer.Full());
		}
		return Optional.of(new EntryAnswer.Noted(this.visits.add(session, guest, state, now)));
	}

	/**
	 * Lets a guest enter who was admitted. Guests may come back while the session is
	 * open.
	 * @param onPage whether the guest stays on a page of ours, and not in a meeting
	 * service
	 * @return false if the guest may not enter, or not any more
	 */
	public boolean enter(VisitId id, boolean onPage) {
		return this.visits
			.change(id.session(),
					(session) -> session.isOpen() && this.visits.enter(session, id, onPage, this.clock.instant()))
			.orElse(false);
	}

	/** Records that a guest who was away is on the page again. */
	public void comeBack(VisitId id) {
		enter(id, true);
	}

	/** Returns how far a visit is; empty if there is no such visit. */
	public Optional<VisitStatus> status(VisitId id) {
		return this.visits.find(id)
			.flatMap((visit) -> this.visits.find(id.session()).map((session) -> new VisitStatus(visit, session)));
	}

	/** Returns the names of the guests in a room, in the order in which they came. */
	public List<String> present(RoomSession session) {
		return this.visits.first(session.id(), VisitState.ENTERED, this.limits.shown())
			.stream()
			.map(GuestVisit::name)
			.toList();
	}

	/** Records that a guest has left or no longer waits. */
	public void leave(VisitId id) {
		this.visits.change(id.session(), (session) -> this.visits.move(session, Optional.of(id), VisitState.OPEN,
				VisitState.LEFT, this.clock.instant()));
	}

	/** Returns when guests of a meeting may come; empty if at any time. */
	private Optional<Instant> opens(Meeting meeting, Instant now) {
		return meeting.next(now).map((next) -> begins(next).minus(this.limits.opensBefore()));
	}

	private static boolean beforeHost(VisitPolicy policy, JoinRoom room, Instant now) {
		if (policy.beforeHost().isEmpty()) {
			return false;
		}
		Duration early = policy.beforeHost().get();
		Optional<Occurrence> next = room.meeting().flatMap((meeting) -> meeting.next(now));
		return room.meeting().isEmpty() || early.isZero()
				|| next.filter((one) -> !now.isBefore(begins(one).minus(early))).isPresent();
	}

	private static Instant begins(Occurrence occurrence) {
		return occurrence.begins().toInstant();
	}

}
