package io.roomkeeper.room.passcode;

/** The rules for passcodes that people choose themselves. */
public enum PasscodeRule {

	/** Only letters, digits and {@code @ - _ *}; at most ten. */
	CHARACTERS,
	/** At least as many characters as the policy requires. */
	LENGTH,
	/** At least one letter. */
	LETTER,
	/** At least one digit. */
	NUMBER,
	/** At least one of {@code @ - _ *}. */
	SPECIAL,
	/** Letters of both cases. */
	UPPER_AND_LOWER,
	/** Only digits. */
	NUMERIC_ONLY,
	/** No four equal or consecutive characters in a row, and not all characters equal. */
	WEAK

}
