package io.roomkeeper.change.item;

import java.util.Locale;

/** What an item of a plan changes. */
public enum ItemType {

	/** The number of a room. */
	NUMBER,
	/** The personal link of a room. */
	LINK,
	/** The passcode of a room. */
	PASSCODE,
	/**
	 * Whether a room opens, because personal meeting IDs are disabled or enabled for its
	 * owner.
	 */
	OPENING,
	/** An expired room, which becomes active again. */
	REVIVAL,
	/** A setting of the account or of a group. */
	SETTING;

	/** Returns the name used in files and in the REST API. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
