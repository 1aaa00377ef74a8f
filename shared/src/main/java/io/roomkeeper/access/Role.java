package io.roomkeeper.access;

import java.util.Locale;

/**
 * What a person or a token may do. Everybody who can sign in is a {@link #USER} of their
 * own room.
 */
public enum Role {

	/** Sets and locks settings, starts jobs, makes tokens. */
	ADMIN,
	/** Reads everything about everybody, changes nothing. */
	HELPDESK,
	/** Only reports room use; a role for tokens of meeting services. */
	USAGE,
	/** Only reads health and metrics; a role for tokens of monitoring. */
	METRICS,
	/** One's own room. */
	USER;

	/**
	 * The word by which commands and configuration call it, for example {@code admin}.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether somebody with this role may do everything that the other role may. */
	public boolean covers(Role other) {
		return this == other || this == ADMIN || (this == HELPDESK && other == USER);
	}

}
