package io.roomkeeper.change;

import java.util.Locale;

/** What a plan does to rooms. */
public enum PlanKind {

	/** Gives each room a new number. */
	REISSUE,
	/** Gives each room the number back that an earlier change replaced. */
	UNDO;

	/** Returns the name used in commands and in the REST API. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
