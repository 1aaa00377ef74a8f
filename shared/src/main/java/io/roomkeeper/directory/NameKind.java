package io.roomkeeper.directory;

/** What kind of name somebody is looked up by. */
public enum NameKind {

	/** A name with which a person signs in. */
	UID,
	/** A mail address. */
	MAIL

}
