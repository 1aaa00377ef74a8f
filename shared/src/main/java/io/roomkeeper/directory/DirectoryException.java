package io.roomkeeper.directory;

import io.roomkeeper.failure.MendableException;

import org.jspecify.annotations.Nullable;

/**
 * The directory cannot be asked, or did not give the whole answer. Its message names the
 * address and the remedy.
 */
public class DirectoryException extends MendableException {

	private final Kind kind;

	/**
	 * @param kind what went wrong
	 * @param what what happened and at which address
	 * @param remedy what to do about it
	 * @param cause the library's own exception
	 */
	public DirectoryException(Kind kind, String what, String remedy, @Nullable Throwable cause) {
		super(what, remedy, cause);
		this.kind = kind;
	}

	/** What went wrong, for those who act on it. */
	public Kind kind() {
		return this.kind;
	}

	/** The ways in which a directory can fail to answer. */
	public enum Kind {

		/** No connection: name, port or network. */
		UNREACHABLE,
		/** No answer within the time allowed. */
		TIMED_OUT,
		/** The server's certificate is not trusted, or is not for this name. */
		CERTIFICATE,
		/** The name or password Roomkeeper signs in with is refused. */
		CREDENTIALS,
		/** The base does not exist or may not be read. */
		BASE,
		/** A size limit cut the answer short. */
		TRUNCATED,
		/** The server answered with something that cannot be understood. */
		PROTOCOL,
		/** The filter or another part of the configuration cannot be used. */
		CONFIGURATION

	}

}
