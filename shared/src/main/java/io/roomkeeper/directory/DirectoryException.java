package io.roomkeeper.directory;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the directory cannot be asked, or did not give the whole answer. The
 * message names the address and the fix.
 */
public class DirectoryException extends FixableException {

	private final Kind kind;

	/**
	 * @param kind the kind of failure
	 * @param what what happened and at which address
	 * @param remedy what to do about it
	 * @param cause the library's own exception
	 */
	public DirectoryException(Kind kind, Message what, Message remedy, @Nullable Throwable cause) {
		super(what, remedy, cause);
		this.kind = kind;
	}

	/** Returns the kind of failure, for callers that handle kinds differently. */
	public Kind kind() {
		return this.kind;
	}

	/** The ways in which a directory can fail to answer. */
	public enum Kind {

		/** No connection: name, port or network. */
		UNREACHABLE,
		/** No answer within the timeout. */
		TIMED_OUT,
		/** The server's certificate is not trusted, or does not match its name. */
		CERTIFICATE,
		/** The name or password with which Roomkeeper signs in is refused. */
		CREDENTIALS,
		/** The base does not exist or may not be read. */
		BASE,
		/** A size limit cut the answer short. */
		TRUNCATED,
		/** The server's answer cannot be understood. */
		PROTOCOL,
		/** The filter or another part of the configuration is invalid. */
		CONFIGURATION

	}

}
