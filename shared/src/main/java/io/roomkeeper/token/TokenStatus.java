package io.roomkeeper.token;

/** Whether a token is accepted, and if not, why. */
public enum TokenStatus {

	/** It is accepted, possibly with less than its own role. */
	VALID,
	/** No token has that secret. */
	UNKNOWN,
	/** It was revoked. */
	REVOKED,
	/** It has expired. */
	ENDED,
	/** Its person is missing from the directory, or disabled there. */
	PERSON_MISSING,
	/** Its person has no role that the token could act with. */
	ROLE_LOST

}
