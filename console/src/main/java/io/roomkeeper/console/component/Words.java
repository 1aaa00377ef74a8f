package io.roomkeeper.console.component;

/**
 * The keys under which the names of the domain's constants stand in the message bundles.
 */
public final class Words {

	private Words() {
	}

	/** The key of a constant, for example {@code word.RoomStatus.ACTIVE}. */
	public static String key(Enum<?> constant) {
		return "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

}
