package io.roomkeeper.visit;

import java.util.Set;

/** How far a guest has come. */
public enum VisitState {

	/** The guest waits for the host. */
	WAITING,
	/** The guest may enter. */
	ADMITTED,
	/** The host has refused the guest. */
	REFUSED,
	/** The guest has entered. */
	ENTERED,
	/** The guest has closed the page or left the meeting service, and may come back. */
	AWAY,
	/** The guest has left, or the session has ended. */
	LEFT,
	/** The host has removed the guest. */
	REMOVED;

	/** The states of visits that have not ended. */
	public static final Set<VisitState> OPEN = Set.of(WAITING, ADMITTED, ENTERED, AWAY);

}
