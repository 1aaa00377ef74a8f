package io.roomkeeper.console.token;

/** For whom a token is made. */
enum TokenOwner {

	PERSON, SERVICE;

	/** The key of a text about this kind. */
	String key(String what) {
		return "tokens." + what + "." + name();
	}

}
