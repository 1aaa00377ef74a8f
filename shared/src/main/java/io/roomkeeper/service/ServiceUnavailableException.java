package io.roomkeeper.service;

import io.roomkeeper.failure.FixableException;
import org.jspecify.annotations.Nullable;

/** Thrown when a meeting service does not answer, or refuses to open a room. */
public final class ServiceUnavailableException extends FixableException {

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 * @param cause the underlying exception, for the log
	 */
	public ServiceUnavailableException(String what, String remedy, @Nullable Throwable cause) {
		super(what, remedy, cause);
	}

}
