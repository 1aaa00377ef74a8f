package io.roomkeeper.directory.ldap.connection;

/** An entry cannot be a person or a group; the reason says why, in one sentence. */
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
