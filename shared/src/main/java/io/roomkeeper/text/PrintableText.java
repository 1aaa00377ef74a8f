package io.roomkeeper.text;

/**
 * Makes text from outside safe to print on one line. Control characters, line ends,
 * colour codes, invisible characters and direction changes are replaced by their JSON
 * escapes, so that JSON keeps its meaning.
 */
public final class PrintableText {

	private PrintableText() {
	}

	/** Returns the text as one printable line. */
	public static String of(String text) {
		if (text.codePoints().noneMatch(PrintableText::acts)) {
			return text;
		}
		StringBuilder line = new StringBuilder(text.length() + 16);
		text.codePoints().forEach((letter) -> {
			if (acts(letter)) {
				for (char part : Character.toChars(letter)) {
					line.append("\\u%04x".formatted((int) part));
				}
			}
			else {
				line.appendCodePoint(letter);
			}
		});
		return line.toString();
	}

	private static boolean acts(int letter) {
		return switch (Character.getType(letter)) {
			case Character.CONTROL -> letter != '\t';
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
			case Character.FORMAT -> !isHarmless(letter);
			default -> false;
		};
	}

	/** Accepts joiners that scripts need, and the isolates that we set around names. */
	private static boolean isHarmless(int letter) {
		return letter == 0x200c || letter == 0x200d || letter == 0x2068 || letter == 0x2069 || letter == 0xad;
	}

}
