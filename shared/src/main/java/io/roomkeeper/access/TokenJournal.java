package io.roomkeeper.access;

/** Where it is written down that tokens were made and revoked. */
public interface TokenJournal {

	/**
	 * Does the work and what it writes down in one transaction: all of it, or none.
	 * Whatever it throws is passed on.
	 */
	void together(Runnable work);

	/** Writes down that somebody made a token. */
	void made(Actor actor, ApiToken token);

	/** Writes down that somebody revoked the token with that number. */
	void revoked(Actor actor, int id);

}
