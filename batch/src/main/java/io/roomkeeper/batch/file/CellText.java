package io.roomkeeper.batch.file;

import java.util.Locale;

/** Cleans the text of a cell, and makes invisible characters visible in messages. */
final class CellText {

	private static final int SHOWN = 60;

	private CellText() {
	}

	/**
	 * Returns the text without leading and trailing spaces, control and formatting
	 * characters.
	 */
	static String clean(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && unseen(text.codePointAt(from))) {
			from += Character.charCount(text.codePointAt(from));
		}
		while (to > from && unseen(text.codePointBefore(to))) {
			to -= Character.charCount(text.codePointBefore(to));
		}
		return text.substring(from, to);
	}

	/** Returns whether the text has no visible character. */
	static boolean isBlank(String text) {
		return clean(text).isEmpty();
	}

	/**
	 * Returns the text with each invisible character replaced by its name, cut after
	 * about 60 characters.
	 */
	static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
		text.substring(0, end).codePoints().forEach((point) -> {
			if (point != ' ' && unseen(point)) {
				shown.append('⟨').append(name(point)).append('⟩');
			}
			else {
				shown.appendCodePoint(point);
			}
		});
		return (end < text.length()) ? shown.append('…').toString() : shown.toString();
	}

	/** Returns the name of a character, for example {@code U+200B ZERO WIDTH SPACE}. */
	static String name(int point) {
		String name = Character.getName(point);
		return "U+%04X%s".formatted(point, (name != null) ? ' ' + name.toUpperCase(Locale.ROOT) : "");
	}

	private static boolean unseen(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
					Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> false;
		};
	}

}
