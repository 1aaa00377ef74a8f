package io.roomkeeper.intake;

/**
 * What a value from outside is for. The kind decides how long it may be, in UTF-16 units
 * as the database counts them, and what becomes of a value that cannot be kept as it is.
 */
public enum ValueKind {

	/** What stays the same about an entry. */
	DIRECTORY_ID(128, Treatment.EXACT),

	/** Where an entry stands; whether it can be parsed is for the adapter to say. */
	DN(2_000, Treatment.EXACT),

	/** What somebody signs in with. */
	UID(256, Treatment.EXACT),

	/** One address to which mail is sent. */
	MAIL(320, Treatment.EXACT),

	/** A first or last name. */
	PERSON_NAME(256, Treatment.SHORTENED),

	/** How somebody is shown. */
	DISPLAY_NAME(512, Treatment.SHORTENED),

	/** What a group is called. */
	GROUP_NAME(256, Treatment.SHORTENED),

	/** A personal meeting ID that somebody has already, as it is written. */
	ROOM_NUMBER(256, Treatment.CLEANED),

	/** A personal link that somebody has already, as it is written. */
	ROOM_LINK(256, Treatment.CLEANED),

	/** One line that somebody types, for example a name that they give to something. */
	TYPED_NAME(256, Treatment.EXACT),

	/** A few sentences that somebody types, for example a reason. */
	TYPED_TEXT(1_000, Treatment.CLEANED);

	private final int longest;

	private final Treatment treatment;

	ValueKind(int longest, Treatment treatment) {
		this.longest = longest;
		this.treatment = treatment;
	}

	/** How many UTF-16 units a value may have. */
	public int longest() {
		return this.longest;
	}

	/** Whether characters that cannot be kept are taken out instead of refusing all. */
	boolean cleaned() {
		return this.treatment != Treatment.EXACT;
	}

	/** Whether a value that is too long loses its end instead of being refused. */
	boolean shortened() {
		return this.treatment == Treatment.SHORTENED;
	}

	/** Whether joiners and direction marks belong there, as names in many scripts do. */
	boolean holdsMarks() {
		return this == DN || this == TYPED_TEXT || this == TYPED_NAME || shortened();
	}

	private enum Treatment {

		/** Kept as it is or not at all: another value would mean somebody else. */
		EXACT,

		/** Characters are taken out; a value that is too long is refused. */
		CLEANED,

		/** Characters are taken out, and the end of a value that is too long. */
		SHORTENED

	}

}
