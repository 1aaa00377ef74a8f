package io.roomkeeper.intake;

import io.roomkeeper.text.Message;

/** The result of checking a value. */
public sealed interface CheckedValue {

	/**
	 * The value is accepted unchanged.
	 *
	 * @param value without the surrounding white space
	 */
	record Kept(String value) implements CheckedValue {
	}

	/**
	 * The value is accepted after invalid parts were removed.
	 *
	 * @param value the remaining value
	 * @param problem what was wrong, for example {@code contains a line break}
	 */
	record Cleaned(String value, Message problem) implements CheckedValue {
	}

	/**
	 * The value is refused.
	 *
	 * @param problem what is wrong, for example {@code contains a line break}
	 */
	record Refused(Message problem) implements CheckedValue {
	}

}
