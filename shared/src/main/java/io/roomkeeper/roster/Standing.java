package io.roomkeeper.roster;

/** How somebody stands with their room. */
public enum Standing {

	/** The number leads to the room. */
	ACTIVE,
	/** The room was idle too long and waits for its owner. */
	EXPIRED,
	/** The number rests in quarantine. */
	RETIRED,
	/** The setting for personal meeting IDs is off for them. */
	DISABLED,
	/** They have no room. */
	NO_ROOM,
	/** The directory no longer has them. */
	MISSING

}
