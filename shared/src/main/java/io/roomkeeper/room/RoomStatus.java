package io.roomkeeper.room;

import java.util.Optional;

/**
 * The effective status of a person's room. It follows from the stored {@link RoomState},
 * the owner, the settings and the date, and is the same in every list, count, filter and
 * export.
 */
public enum RoomStatus {

	/** The number and link lead to the room. */
	ACTIVE,
	/**
	 * The room has reached its expiry date, but no sweep has expired it yet; it still
	 * opens.
	 */
	OVERDUE,
	/** A sweep has expired the room; its owner has not got a new number yet. */
	EXPIRED,
	/** Personal meeting IDs are disabled for its owner. */
	DISABLED,
	/** The directory knows the person, but they have no room. */
	NO_ROOM,
	/** The number is in quarantine. */
	RETIRED,
	/** The directory no longer has the owner. */
	OWNER_MISSING;

	/**
	 * Returns the first status that applies, checked from the last constant to the first.
	 * @param ownerMissing whether the directory no longer has the owner
	 * @param stored the stored state of the room; empty if there is no room
	 * @param allowed whether personal meeting IDs are enabled for the owner
	 * @param idle whether the room has reached its expiry date
	 */
	public static RoomStatus of(boolean ownerMissing, Optional<RoomState> stored, boolean allowed, boolean idle) {
		if (ownerMissing) {
			return OWNER_MISSING;
		}
		if (stored.isEmpty()) {
			return NO_ROOM;
		}
		RoomState state = stored.get();
		if (state == RoomState.RETIRED) {
			return RETIRED;
		}
		if (!allowed) {
			return DISABLED;
		}
		if (state == RoomState.EXPIRED) {
			return EXPIRED;
		}
		return idle ? OVERDUE : ACTIVE;
	}

	/** Returns whether number and link lead to the room. */
	public boolean opens() {
		return this == ACTIVE || this == OVERDUE;
	}

}
