package io.roomkeeper.room;

import java.util.Optional;

/**
 * The effective status of a person's room: what is stored of it, together with its owner,
 * the settings and the date. It is the same in every list, count, filter and export.
 * {@link RoomState} is only what is stored.
 */
public enum RoomStatus {

	/** The room opens. */
	ACTIVE,
	/** The room was idle too long, but no sweep has expired it yet; it still opens. */
	OVERDUE,
	/** The room was idle too long and waits for its owner to get a new number. */
	EXPIRED,
	/** Personal meeting IDs are off for its owner. */
	DISABLED,
	/** The directory knows the person, but they have no room. */
	NO_ROOM,
	/** The number is in quarantine. */
	RETIRED,
	/** The directory no longer knows the owner. */
	OWNER_MISSING;

	/**
	 * The first status that holds, from the last constant to the first.
	 * @param ownerMissing whether the directory no longer knows the owner
	 * @param stored what is stored of the room; empty where there is none
	 * @param allowed whether personal meeting IDs are on for the owner
	 * @param idle whether the day on which the room expires has come
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

	/** Whether number and link lead into the room. */
	public boolean opens() {
		return this == ACTIVE || this == OVERDUE;
	}

}
