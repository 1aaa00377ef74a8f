package io.roomkeeper.intake;

/** What the gate says about a value. */
public sealed interface CheckedValue {

	/**
	 * It is kept as it is.
	 *
	 * @param value without the space around it
	 */
	record Kept(String value) implements CheckedValue {
	}

	/**
	 * It is kept without what was wrong about it.
	 *
	 * @param value what is left
	 * @param problem what was wrong, for example {@code holds a line break}
	 */
	record Cleaned(String value, String problem) implements CheckedValue {
	}

	/**
	 * It cannot be used.
	 *
	 * @param problem what is wrong, for example {@code holds a line break}
	 */
	record Refused(String problem) implements CheckedValue {
	}

}
