package io.roomkeeper.visit.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.VisitEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.text.Argument;
import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.RoomSessionId;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitPolicies;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;

/**
 * What hosts do with their room: the owner of a personal room, and the host and the
 * alternative hosts of a meeting. Every method throws
 * {@link AccessDeniedForActorException} for other actors.
 */
public final class HostControls {

	/** How often it is recorded that a host has the page open. */
	private static final Duration SEEN_EVERY = Duration.ofSeconds(20);

	private final Visits visits;

	private final VisitPolicies policies;

	private final PersonLookup people;

	private final RoomStarts starts;

	private final AuditedTransaction transaction;

	private final Clock clock;

	public HostControls(Visits visits, VisitPolicies policies, PersonLookup people, RoomStarts starts,
			AuditedTransaction transaction, Clock clock) {
		this.visits = visits;
		this.policies = policies;
		this.people = people;
		this.starts = starts;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns whether the actor is a host. */
	public boolean isHost(Actor actor, JoinRoom room) {
		return this.people.acting(actor).filter(room::isHost).isPresent();
	}

	/** Returns the open session; empty if nobody waits and it was not started. */
	public Optional<RoomSession> session(Actor actor, JoinRoom room) {
		requireHost(actor, room);
		return this.visits.open(VisitPlace.of(room));
	}

	/**
	 * Returns the open session, and records that the host has its page open, so that
	 * nobody tells the host by mail that guests wait.
	 */
	public Optional<RoomSession> present(Actor actor, JoinRoom room) {
		Optional<RoomSession> session = session(actor, room);
		Instant now = this.clock.instant();
		session.filter((one) -> one.hostSeenAt().filter(now.minus(SEEN_EVERY)::isBefore).isEmpty())
			.ifPresent((one) -> this.visits.hostSeen(one.id(), now));
		return session;
	}

	/**
	 * Returns the open session as {@link #present}, with its guests.
	 * @param most how many guests of each state are named
	 */
	public HostRoster roster(Actor actor, JoinRoom room, int most) {
		return present(actor, room).map((session) -> {
			Map<VisitState, Integer> counts = this.visits.counts(session.id());
			Map<VisitState, List<GuestVisit>> named = new EnumMap<>(VisitState.class);
			HostRoster.SHOWN.stream()
				.filter(counts::containsKey)
				.forEach((state) -> named.put(state, this.visits.first(session.id(), state, most)));
			return new HostRoster(Optional.of(session), counts, named);
		}).orElse(HostRoster.EMPTY);
	}

	/**
	 * Starts the session. Guests who waited for a host are admitted, unless the waiting
	 * room is on. It counts as use of a personal room. Does nothing if it is running.
	 */
	public void start(Actor actor, JoinRoom room) {
		requireHost(actor, room);
		boolean waits = this.policies.of(room).waitingRoom();
		RoomSessionId id = this.visits.begin(VisitPlace.of(room)).id();
		audited(actor, id, (session, recorder) -> {
			if (session.startedAt().isPresent()) {
				return;
			}
			this.visits.store(session.started(recorder.now()));
			if (!waits) {
				admit(session, Optional.empty());
			}
			if (room.personal()) {
				this.starts.record(room.host().id());
			}
			recorder.record(new VisitEvent.RoomStarted(subject(room), session.place().key()));
		});
	}

	/** Admits one waiting guest. */
	public void admit(Actor actor, JoinRoom room, VisitId guest) {
		running(actor, room).ifPresent((id) -> this.visits.change(id, (session) -> admit(session, Optional.of(guest))));
	}

	/** Admits all who wait. */
	public void admitAll(Actor actor, JoinRoom room) {
		running(actor, room).ifPresent((id) -> this.visits.change(id, (session) -> admit(session, Optional.empty())));
	}

	/** Refuses a waiting guest. */
	public void refuse(Actor actor, JoinRoom room, VisitId guest) {
		running(actor, room).ifPresent((id) -> this.visits.change(id, (session) -> this.visits.move(session,
				Optional.of(guest), Set.of(VisitState.WAITING), VisitState.REFUSED, this.clock.instant())));
	}

	/** Removes a guest who was admitted. */
	public void remove(Actor actor, JoinRoom room, VisitId guest) {
		running(actor, room).ifPresent((id) -> audited(actor, id, (session, recorder) -> {
			if (this.visits.move(session, Optional.of(guest),
					Set.of(VisitState.ADMITTED, VisitState.ENTERED, VisitState.AWAY), VisitState.REMOVED,
					recorder.now()) > 0) {
				recorder.record(new VisitEvent.GuestRemoved(subject(room), session.place().key()));
			}
		}));
	}

	/** Locks the room for all who have not entered, or unlocks it. */
	public void lock(Actor actor, JoinRoom room, boolean on) {
		running(actor, room).ifPresent((id) -> audited(actor, id, (session, recorder) -> {
			if (session.locked() != on) {
				this.visits.store(session.locked(on));
				recorder.record(on ? new VisitEvent.RoomLocked(subject(room), session.place().key())
						: new VisitEvent.RoomUnlocked(subject(room), session.place().key()));
			}
		}));
	}

	/** Ends the session for all. */
	public void end(Actor actor, JoinRoom room) {
		running(actor, room).ifPresent((id) -> audited(actor, id, (session, recorder) -> {
			this.visits.move(session, Optional.empty(), VisitState.OPEN, VisitState.LEFT, recorder.now());
			this.visits.store(session.ended(recorder.now()));
			recorder.record(new VisitEvent.RoomEnded(subject(room), session.place().key()));
		}));
	}

	private Optional<RoomSessionId> running(Actor actor, JoinRoom room) {
		return session(actor, room).filter(RoomSession::isRunning).map(RoomSession::id);
	}

	private void audited(Actor actor, RoomSessionId id, BiConsumer<RoomSession, AuditedTransaction.Recorder> work) {
		this.transaction.run(actor, (recorder) -> this.visits.change(id, (session) -> {
			if (session.isOpen()) {
				work.accept(session, recorder);
			}
			return session;
		}));
	}

	private int admit(RoomSession session, Optional<VisitId> guest) {
		return this.visits.move(session, guest, Set.of(VisitState.WAITING), VisitState.ADMITTED, this.clock.instant());
	}

	private void requireHost(Actor actor, JoinRoom room) {
		if (!isHost(actor, room)) {
			throw new AccessDeniedForActorException(actor, FailureText.of("visit.host", Argument.text(actor.name())));
		}
	}

	private static AuditSubject subject(JoinRoom room) {
		return room.host().seen().uid().auditSubject();
	}

}
