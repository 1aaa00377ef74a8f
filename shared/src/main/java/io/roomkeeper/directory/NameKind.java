package io.roomkeeper.directory;

/** The kinds of names by which people are looked up. */
public enum NameKind {

	/** A name with which a person signs in. */
	UID,
	/** A mail address. */
	MAIL

}
