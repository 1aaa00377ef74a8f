package io.roomkeeper.console.api;

import io.roomkeeper.failure.FixableException;

/** Thrown when a change does not say which version it is for. */
class MissingVersionException extends FixableException {

	MissingVersionException() {
		super("The header If-Match is missing",
				"Read the object first, and send the ETag of the response as If-Match, for example \"3\"");
	}

}
