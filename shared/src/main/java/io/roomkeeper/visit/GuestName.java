package io.roomkeeper.visit;

import java.util.Optional;

/**
 * The name that a guest gives. It is one line without control characters, invisible
 * characters and changes of direction.
 *
 * @param text 1 to {@value #LONGEST} UTF-16 units
 */
public record GuestName(String text) {

	/** The maximum length, in UTF-16 units. */
	public static final int LONGEST = 60;

	/** Returns what remains of a typed name; empty if no letter or digit remains. */
	public static Optional<GuestName> typed(String typed) {
		String line = typed.substring(0, Math.min(typed.length(), 10 * LONGEST))
			.codePoints()
			.map((letter) -> isKept(letter) ? letter : ' ')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.replaceAll("\\p{Z}+", " ")
			.strip();
		String name = (line.length() <= LONGEST) ? line : cut(line).strip();
		return name.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(new GuestName(name))
				: Optional.empty();
	}

	private static String cut(String line) {
		return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

	/** Keeps the joiners that some scripts need. */
	private static boolean isKept(int letter) {
		return switch (Character.getType(letter)) {
			case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			case Character.FORMAT -> letter == 0x200c || letter == 0x200d;
			default -> true;
		};
	}

}
