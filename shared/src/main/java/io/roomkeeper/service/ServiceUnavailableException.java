package io.roomkeeper.service;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import org.jspecify.annotations.Nullable;

/** Thrown when a meeting service does not answer, or refuses a request. */
public final class ServiceUnavailableException extends FixableException {

	/**
	 * @param text what happened and what to do; contains no secret
	 * @param cause the underlying exception, for the log
	 */
	public ServiceUnavailableException(FailureText text, @Nullable Throwable cause) {
		super(text, cause);
	}

}
