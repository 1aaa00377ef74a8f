package io.roomkeeper.intake;

/**
 * The purpose of a value from outside. The kind decides the maximum length, in UTF-16
 * units as the database counts them, and how an invalid value is treated.
 */
public enum ValueKind {

	/** The permanent identity of an entry. */
	DIRECTORY_ID(128, Treatment.EXACT),

	/** A distinguished name; the adapter checks its syntax. */
	DN(2_000, Treatment.EXACT),

	/** A name with which a person signs in. */
	UID(256, Treatment.EXACT),

	/** A mail address. */
	MAIL(320, Treatment.EXACT),

	/** A first or last name. */
	PERSON_NAME(256, Treatment.SHORTENED),

	/** A person's display name. */
	DISPLAY_NAME(512, Treatment.SHORTENED),

	/** A group's name. */
	GROUP_NAME(256, Treatment.SHORTENED),

	/** A personal meeting ID that a person already has, as written. */
	ROOM_NUMBER(256, Treatment.CLEANED),

	/** A personal link that a person already has, as written. */
	ROOM_LINK(256, Treatment.CLEANED),

	/** One line that a user types, for example a name for something. */
	TYPED_NAME(256, Treatment.EXACT),

	/** A few sentences that a user types, for example a reason. */
	TYPED_TEXT(1_000, Treatment.CLEANED);

	private final int longest;

	private final Treatment treatment;

	ValueKind(int longest, Treatment treatment) {
		this.longest = longest;
		this.treatment = treatment;
	}

	/** Returns the maximum number of UTF-16 units. */
	public int longest() {
		return this.longest;
	}

	/** Returns whether invalid characters are removed instead of refusing the value. */
	boolean cleaned() {
		return this.treatment != Treatment.EXACT;
	}

	/** Returns whether a value that is too long is cut instead of being refused. */
	boolean shortened() {
		return this.treatment == Treatment.SHORTENED;
	}

	/**
	 * Returns whether joiners and directional marks are allowed, as names in many scripts
	 * need them.
	 */
	boolean holdsMarks() {
		return this == DN || this == TYPED_TEXT || this == TYPED_NAME || shortened();
	}

	private enum Treatment {

		/**
		 * The value is accepted unchanged or refused: another value would mean another
		 * person.
		 */
		EXACT,

		/** Invalid characters are removed; a value that is too long is refused. */
		CLEANED,

		/** Invalid characters are removed, and a value that is too long is cut. */
		SHORTENED

	}

}
