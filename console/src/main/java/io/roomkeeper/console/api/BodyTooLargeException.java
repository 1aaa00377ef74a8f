package io.roomkeeper.console.api;

import io.roomkeeper.failure.FixableException;

/** Thrown when the body of a request exceeds the limit. */
class BodyTooLargeException extends FixableException {

	BodyTooLargeException(long limit) {
		super("The body is longer than %d bytes".formatted(limit), "Send a smaller body");
	}

}
