package io.roomkeeper.directory.ldap;

/** An entry cannot be a person or a group; the reason says why, in one sentence. */
class UnusableEntryException extends Exception {

	private final String reason;

	UnusableEntryException(String reason) {
		super(reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
