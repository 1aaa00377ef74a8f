package io.roomkeeper.visit.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.VisitState;

/**
 * What a host sees of a room.
 *
 * @param session the open session; empty if nobody waits and it was not started
 * @param counts how many guests there are in each state
 * @param named the first guests in each state, in the order in which they came
 */
public record HostRoster(Optional<RoomSession> session, Map<VisitState, Integer> counts,
		Map<VisitState, List<GuestVisit>> named) {

	/** The states of the guests whom a host sees. */
	static final List<VisitState> SHOWN = List.of(VisitState.WAITING, VisitState.ADMITTED, VisitState.ENTERED);

	static final HostRoster EMPTY = new HostRoster(Optional.empty(), Map.of(), Map.of());

	public HostRoster {
		counts = Map.copyOf(counts);
		named = Map.copyOf(named);
	}

	/** Returns the first guests in a state. */
	public List<GuestVisit> in(VisitState state) {
		return this.named.getOrDefault(state, List.of());
	}

	/** Returns how many guests are in a state. */
	public int count(VisitState state) {
		return this.counts.getOrDefault(state, 0);
	}

	/** Returns whether a host has started the room. */
	public boolean isRunning() {
		return this.session.filter(RoomSession::isRunning).isPresent();
	}

	/** Returns whether the host has locked the room. */
	public boolean isLocked() {
		return this.session.filter(RoomSession::locked).isPresent();
	}

	/** Returns a text that changes with each change of a session or its visits. */
	public String revision() {
		return revision(this.session);
	}

	/** Returns the same text for a session; empty if there is none. */
	public static String revision(Optional<RoomSession> session) {
		return session.map((one) -> one.id().value() + "-" + one.revision()).orElse("none");
	}

}
