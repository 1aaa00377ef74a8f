package io.roomkeeper.console.token;

/** The kind of owner of a token. */
enum TokenOwner {

	PERSON, SERVICE;

	/** Returns the message key of a text about this kind. */
	String key(String what) {
		return "tokens." + what + "." + name();
	}

}
