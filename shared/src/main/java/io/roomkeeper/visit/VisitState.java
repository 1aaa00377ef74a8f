package io.roomkeeper.visit;

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
	/** The guest has left, or the session has ended. */
	LEFT,
	/** The host has removed the guest. */
	REMOVED

}
