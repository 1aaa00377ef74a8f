package io.roomkeeper.reinvite.list;

import io.roomkeeper.text.SearchText;

/**
 * Makes parts of file names that every file system takes: only the letters a to z, digits
 * and single hyphens. Callers append a number, so that no name is one that a system
 * reserves, such as {@code con}, and no two names are equal.
 */
final class FileName {

	private static final int LONGEST = 40;

	private FileName() {
	}

	/**
	 * Returns a text as part of a name, followed by a number that is unique in its
	 * folder.
	 * @param text any text
	 * @param number what distinguishes equal texts, for example {@code m-12}
	 */
	static String of(String text, String number) {
		String plain = SearchText.fold(text).replaceAll("[^a-z0-9]+", "-");
		String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
		return cut.isEmpty() ? number : cut + '-' + number;
	}

}
