package io.roomkeeper.access;

import java.util.Locale;

import io.roomkeeper.text.Message;

/** What a person or a token may do. Everyone who can sign in is a {@link #USER}. */
public enum Role {

	/** Sets and locks settings, starts jobs, makes tokens. */
	ADMIN,
	/** Reads everything about all people and changes nothing. */
	HELPDESK,
	/** Reports room use only; for tokens of meeting services. */
	USAGE,
	/** Reads health and metrics only; for tokens of monitoring. */
	METRICS,
	/** Manages their own room. */
	USER;

	/** Returns the name used in commands and configuration, for example {@code admin}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the name of the role within a sentence. */
	public Message text() {
		return Message.of("role." + key());
	}

	/** Returns whether this role includes everything that the other role may do. */
	public boolean covers(Role other) {
		return this == other || this == ADMIN || (this == HELPDESK && other == USER);
	}

}
