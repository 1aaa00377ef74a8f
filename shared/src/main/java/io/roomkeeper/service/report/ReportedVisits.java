package io.roomkeeper.service.report;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.VisitEvent;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.join.JoinEntry;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.RoomSessionId;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitPresence;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;

/**
 * Changes visits and sessions as meeting services report them. Guests who have left a
 * service are away, so that they may come back while the session is open.
 */
final class ReportedVisits {

	private static final Actor SERVICE = new Actor("meeting service", Set.of(Role.USER));

	/** How many guests of one session are compared with the participants. */
	private static final int MOST = 10_000;

	private final Visits visits;

	private final VisitPresence presence;

	private final JoinEntries entries;

	private final PersonLookup people;

	private final AuditedTransaction transaction;

	private final Clock clock;

	/** The guests whom each service did not have when it was asked before. */
	private final Map<ServiceKind, Set<VisitId>> missing = new EnumMap<>(ServiceKind.class);

	ReportedVisits(Visits visits, VisitPresence presence, JoinEntries entries, PersonLookup people,
			AuditedTransaction transaction, Clock clock) {
		this.visits = visits;
		this.presence = presence;
		this.entries = entries;
		this.people = people;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Records that a guest is in the service, or has left it. */
	void present(VisitId guest, boolean on) {
		present(guest.session(), Set.of(guest), on);
	}

	private void present(RoomSessionId session, Set<VisitId> guests, boolean on) {
		if (!guests.isEmpty()) {
			this.visits.change(session,
					(one) -> one.isOpen() ? this.presence.present(one, guests, on, this.clock.instant()) : 0);
		}
	}

	/**
	 * Compares the guests of rooms with the participants that a service has now. A guest
	 * is away who is missing twice in a row, because entering takes a while.
	 */
	void compare(ServiceKind service, Map<String, Set<String>> participants) {
		Set<VisitId> before = this.missing.getOrDefault(service, Set.of());
		Set<VisitId> absent = new HashSet<>();
		participants.forEach((number, present) -> session(number).ifPresent((session) -> {
			Set<VisitId> here = present.stream()
				.flatMap((one) -> VisitId.ofParticipant(one).stream())
				.filter((one) -> one.session().equals(session.id()))
				.collect(Collectors.toSet());
			present(session.id(),
					in(session, VisitState.AWAY).stream().filter(here::contains).collect(Collectors.toSet()), true);
			List<VisitId> gone = in(session, VisitState.ENTERED).stream().filter((one) -> !here.contains(one)).toList();
			present(session.id(), gone.stream().filter(before::contains).collect(Collectors.toSet()), false);
			absent.addAll(gone);
		}));
		this.missing.put(service, absent);
	}

	private List<VisitId> in(RoomSession session, VisitState state) {
		return this.visits.first(session.id(), state, MOST).stream().map(GuestVisit::id).toList();
	}

	/**
	 * Ends the session of a room that a service has closed. It goes on if somebody waits
	 * for the host, who may open the room again.
	 */
	void closed(String number) {
		session(number).filter(RoomSession::isRunning)
			.ifPresent(
					(open) -> this.transaction.run(SERVICE, (recorder) -> this.visits.change(open.id(), (session) -> {
						if (session.isOpen() && this.visits.count(session.id(), VisitState.WAITING) == 0
								&& this.visits.count(session.id(), VisitState.ADMITTED) == 0) {
							this.visits.move(session, Optional.empty(), VisitState.OPEN, VisitState.LEFT,
									recorder.now());
							this.visits.store(session.ended(recorder.now()));
							recorder.record(new VisitEvent.RoomEnded(
									this.people.get(PersonRef.of(session.place().owner())).seen().uid().auditSubject(),
									session.place().key()));
						}
						return session;
					})));
	}

	/** Returns the open session of the room or meeting with a number. */
	private Optional<RoomSession> session(String number) {
		return JoinAddress.number(number)
			.flatMap(this.entries::find)
			.flatMap(ReportedVisits::place)
			.flatMap(this.visits::open);
	}

	private static Optional<VisitPlace> place(JoinEntry entry) {
		return switch (entry.place()) {
			case JoinEntry.Place.OwnRoom() -> Optional.of(new VisitPlace(entry.host(), Optional.empty()));
			case JoinEntry.Place.FormerNumber() -> Optional.empty();
			case JoinEntry.Place.Scheduled(var key) -> Optional.of(new VisitPlace(entry.host(), Optional.of(key)));
		};
	}

}
