package io.roomkeeper.access;

/** Whether a token is accepted, and if not, why. */
public enum TokenStatus {

	/** It is accepted, with its own role or with less. */
	VALID,
	/** No token has that secret. */
	UNKNOWN,
	/** Somebody revoked it. */
	REVOKED,
	/** Its end has come. */
	ENDED,
	/** Its person is missing from the directory, or disabled there. */
	PERSON_MISSING,
	/** Its person has no role that the token could act with. */
	ROLE_LOST

}
