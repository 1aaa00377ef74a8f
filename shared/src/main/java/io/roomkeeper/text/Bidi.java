package io.roomkeeper.text;

/**
 * Isolates right-to-left text, so that it does not reorder the text around it (Unicode
 * Standard Annex 9, isolates). Text without right-to-left letters stays unchanged.
 */
public final class Bidi {

	private static final char FIRST_STRONG_ISOLATE = '\u2068';

	private static final char POP_ISOLATE = '\u2069';

	private Bidi() {
	}

	/**
	 * Isolates a value for insertion into a sentence, if it contains right-to-left
	 * letters.
	 */
	public static String isolate(String value) {
		if (value.codePoints().noneMatch((letter) -> isRightToLeft(letter) || isControl(letter))) {
			return value;
		}
		String bare = strip(value);
		return bare.codePoints().anyMatch(Bidi::isRightToLeft) ? FIRST_STRONG_ISOLATE + bare + POP_ISOLATE : bare;
	}

	/**
	 * Isolates each run of right-to-left letters in a finished line; for mails and
	 * terminals, which have no markup.
	 */
	public static String isolateWithin(String line) {
		if (line.codePoints().noneMatch(Bidi::isRightToLeft)) {
			return line;
		}
		StringBuilder isolated = new StringBuilder();
		int depth = 0;
		int at = 0;
		while (at < line.length()) {
			int letter = line.codePointAt(at);
			depth += opens(letter) ? 1 : (letter == POP_ISOLATE) ? -1 : 0;
			if (depth == 0 && isRightToLeft(letter)) {
				int end = endOfStretch(line, at);
				isolated.append(FIRST_STRONG_ISOLATE).append(line, at, end).append(POP_ISOLATE);
				at = end;
			}
			else {
				isolated.appendCodePoint(letter);
				at += Character.charCount(letter);
			}
		}
		return isolated.toString();
	}

	/** Returns the value that {@link #isolate} was given; reverses the isolation. */
	public static String unwrap(String value) {
		boolean isolated = value.length() >= 2 && value.charAt(0) == FIRST_STRONG_ISOLATE
				&& value.charAt(value.length() - 1) == POP_ISOLATE;
		return isolated ? value.substring(1, value.length() - 1) : value;
	}

	/** Removes directional control characters from a text. */
	public static String strip(String text) {
		StringBuilder bare = new StringBuilder();
		text.codePoints().filter((letter) -> !isControl(letter)).forEach(bare::appendCodePoint);
		return bare.toString();
	}

	/** Returns the index after the last right-to-left letter of a run. */
	private static int endOfStretch(String line, int begin) {
		int end = begin;
		for (int at = begin; at < line.length();) {
			int letter = line.codePointAt(at);
			int next = at + Character.charCount(letter);
			if (isRightToLeft(letter)) {
				end = next;
			}
			else if (letter != ' ' && letter != '\'' && letter != '-'
					&& Character.getType(letter) != Character.NON_SPACING_MARK) {
				break;
			}
			at = next;
		}
		return end;
	}

	private static boolean isRightToLeft(int letter) {
		return switch (Character.getDirectionality(letter)) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
					Character.DIRECTIONALITY_ARABIC_NUMBER ->
				true;
			default -> false;
		};
	}

	private static boolean opens(int letter) {
		return letter >= '\u2066' && letter <= '\u2068';
	}

	private static boolean isControl(int letter) {
		return (letter >= '\u202a' && letter <= '\u202e') || (letter >= '\u2066' && letter <= '\u2069');
	}

}
