package io.roomkeeper.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds names for comparison, in the list of people and when sign-in attempts are
 * counted. Texts that a directory considers equal ({@code caseIgnoreMatch}, prepared by
 * RFC 4518) have the same form. Accents are ignored as well.
 */
public final class SearchText {

	/** Characters that do not change the meaning: accents, joiners, directional marks. */
	private static final Pattern SILENT = Pattern.compile("[\\p{M}\\p{Cf}\\ufffc]+");

	private static final char NEXT_LINE = 0x85;

	private SearchText() {
	}

	/**
	 * Removes case, width, accents and invisible characters; collapses white space to
	 * single spaces.
	 */
	public static String fold(String text) {
		return singleSpaced(isAscii(text) ? text.toLowerCase(Locale.ROOT) : plain(text));
	}

	/** Folds case before and after the decomposition, since each can affect the other. */
	private static String plain(String text) {
		String parts = Normalizer.normalize(caseless(text), Normalizer.Form.NFKD);
		return SILENT.matcher(Normalizer.normalize(caseless(parts), Normalizer.Form.NFKD))
			.replaceAll("")
			.replace('ς', 'σ')
			.replace('ø', 'o')
			.replace('ł', 'l')
			.replace('đ', 'd')
			.replace("æ", "ae")
			.replace("œ", "oe");
	}

	private static String caseless(String text) {
		return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				return false;
			}
		}
		return true;
	}

	private static String singleSpaced(String text) {
		StringBuilder spaced = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE) {
				space = !spaced.isEmpty();
			}
			else if (!Character.isISOControl(c)) {
				if (space) {
					spaced.append(' ');
					space = false;
				}
				spaced.append(c);
			}
		}
		return spaced.toString();
	}

}
