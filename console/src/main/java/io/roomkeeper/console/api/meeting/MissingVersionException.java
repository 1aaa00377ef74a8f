package io.roomkeeper.console.api.meeting;

import io.roomkeeper.failure.FixableException;

/** A change does not say which version of the meeting it is for. */
public class MissingVersionException extends FixableException {

	MissingVersionException() {
		super("The header If-Match is missing",
				"Read the meeting and send the ETag of the answer as If-Match, for example \"3\"");
	}

}
