package io.roomkeeper.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: in the list of people, and where attempts to sign
 * in are counted. It takes for one whatever a directory takes for one ({@code
 * caseIgnoreMatch}, prepared by RFC 4518), and more: accents do not count.
 */
public final class SearchText {

	/** What carries no meaning of its own: accents, joiners, marks of direction. */
	private static final Pattern SILENT = Pattern.compile("[\\p{M}\\p{Cf}\\ufffc]+");

	private static final char NEXT_LINE = 0x85;

	private SearchText() {
	}

	/**
	 * Without case, width, accents and characters that cannot be seen; one space between
	 * words.
	 */
	public static String fold(String text) {
		return singleSpaced(isAscii(text) ? text.toLowerCase(Locale.ROOT) : plain(text));
	}

	/**
	 * Case before and after: some letters change their parts with it, some parts have
	 * case.
	 */
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
