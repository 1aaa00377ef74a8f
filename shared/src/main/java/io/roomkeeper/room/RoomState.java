package io.roomkeeper.room;

/** Where a room is in its life. */
public enum RoomState {

	/** The number leads to the room. */
	ACTIVE,
	/**
	 * Not started for 365 days: the number leads nowhere until its owner comes back and
	 * gets a new one.
	 */
	EXPIRED,
	/** Its owner has left; the number rests in quarantine. */
	RETIRED

}
