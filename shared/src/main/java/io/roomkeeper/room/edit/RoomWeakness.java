package io.roomkeeper.room.edit;

/** A way in which a room is less protected than the policy for its owner requires. */
public enum RoomWeakness {

	/** The room has no passcode, although the policy requires one. */
	NO_PASSCODE,
	/** The passcode of the room breaks a rule of the policy. */
	WEAK_PASSCODE

}
