package io.roomkeeper.console.text;

/** The message keys for the names of the domain's constants. */
public final class TextKeys {

	private TextKeys() {
	}

	/**
	 * Returns the message key of a constant, for example {@code word.RoomStatus.ACTIVE}.
	 */
	public static String key(Enum<?> constant) {
		return "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

}
