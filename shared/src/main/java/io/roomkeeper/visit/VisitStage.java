package io.roomkeeper.visit;

/** What a guest gets to see. */
public enum VisitStage {

	/** The guest waits until a host starts the session. */
	HOST_AWAITED,
	/** The guest waits until the host admits them. */
	WAITING,
	/** The guest waits in front of a locked room. */
	LOCKED,
	/** The guest may enter. */
	ADMITTED,
	/** The guest has entered the room, and may be away for a while. */
	INSIDE,
	/** The host has refused the guest. */
	REFUSED,
	/** The host has removed the guest. */
	REMOVED,
	/** The guest has left. */
	LEFT,
	/** The session has ended. */
	ENDED

}
