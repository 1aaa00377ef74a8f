package io.roomkeeper.room.edit;

/** How a room is less protected than the policy for its owner demands. */
public enum RoomWeakness {

	/** The room has no passcode, although policy demands one. */
	NO_PASSCODE,
	/** The passcode of the room breaks a rule of the policy. */
	WEAK_PASSCODE,
	/** Guests do not wait to be admitted, although policy demands it. */
	NO_WAITING_ROOM

}
