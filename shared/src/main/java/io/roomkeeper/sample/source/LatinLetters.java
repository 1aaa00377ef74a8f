package io.roomkeeper.sample.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Converts a name to a uid. */
public final class LatinLetters {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^a-z-]+");

	/** Letters that have no base letter in Unicode. */
	private static final Map<String, String> WITHOUT_BASE = Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae",
			"ð", "d", "þ", "th", "ı", "i");

	private LatinLetters() {
	}

	/**
	 * Returns the name in letters from a to z and hyphens, for example
	 * {@code garcia-lopez}.
	 */
	public static String of(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : WITHOUT_BASE.entrySet()) {
			lower = lower.replace(letter.getKey(), letter.getValue());
		}
		String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
		return OTHERS.matcher(bare).replaceAll("");
	}

}
