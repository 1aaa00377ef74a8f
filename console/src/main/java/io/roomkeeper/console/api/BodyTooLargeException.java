package io.roomkeeper.console.api;

import io.roomkeeper.failure.MendableException;

/** The body of a request exceeds the limit. */
class BodyTooLargeException extends MendableException {

	BodyTooLargeException(long limit) {
		super("The body is longer than %d bytes".formatted(limit), "Send less");
	}

}
