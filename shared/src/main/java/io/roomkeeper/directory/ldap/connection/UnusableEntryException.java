package io.roomkeeper.directory.ldap.connection;

import io.roomkeeper.text.Message;

/**
 * Thrown when an entry cannot become a person or a group. The message says why in one
 * sentence.
 */
public class UnusableEntryException extends Exception {

	private final transient Message reason;

	UnusableEntryException(Message reason) {
		super(reason.plain());
		this.reason = reason;
	}

	public Message reason() {
		return this.reason;
	}

}
