package io.roomkeeper.room;

/** The stored state of a room. */
public enum RoomState {

	/** The number leads to the room. */
	ACTIVE,
	/**
	 * The room was not started for 365 days. The number leads nowhere until the owner
	 * returns and gets a new one.
	 */
	EXPIRED,
	/** The owner has left; the number is in quarantine. */
	RETIRED

}
