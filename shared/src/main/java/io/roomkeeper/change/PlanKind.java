package io.roomkeeper.change;

import java.util.Locale;

/**
 * What a plan is for. How its items are applied and reversed depends on their type, not
 * on the kind of the plan.
 */
public enum PlanKind {

	/** Gives each room a new number. */
	REISSUE,
	/** Switches personal meeting IDs off for the account or for groups. */
	SWITCH_OFF,
	/** Changes settings of the account or of groups. */
	SETTINGS,
	/** Gives each room a new passcode. */
	PASSCODES,
	/** Gives rooms other personal links. */
	RENAME_LINKS,
	/** Takes the personal links of rooms away. */
	WITHDRAW_LINKS,
	/** Reverses an earlier change. */
	UNDO,
	/** Makes the rooms active again that a sweep expired. */
	UNDO_SWEEP;

	/** Returns the name used in commands and in the REST API. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
