package io.roomkeeper.token;

import io.roomkeeper.access.Actor;

/** Records in the audit trail that tokens were made and revoked. */
public interface TokenJournal {

	/**
	 * Runs the work and its audit events in one transaction. Rolls back and rethrows on
	 * any exception.
	 */
	void together(Runnable work);

	/** Records that an actor made a token. */
	void made(Actor actor, ApiToken token);

	/** Records that an actor revoked the token with that id. */
	void revoked(Actor actor, int id);

}
