package io.roomkeeper.directory.ldap.connection;

/**
 * Thrown when an entry cannot become a person or a group. The message says why in one
 * sentence.
 */
public class UnusableEntryException extends Exception {

	private final String reason;

	UnusableEntryException(String reason) {
		super(reason);
		this.reason = reason;
	}

	public String reason() {
		return this.reason;
	}

}
