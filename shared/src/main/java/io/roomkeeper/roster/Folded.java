package io.roomkeeper.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are searched and ordered: lower case and without accents. */
final class Folded {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Folded() {
	}

	/** Without case and accents; words are parted by one space. */
	static String fold(String text) {
		return singleSpaced(isAscii(text) ? text.toLowerCase(Locale.ROOT) : plain(text));
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.replace("ß", "ss")
			.replace('ø', 'o')
			.replace('ł', 'l')
			.replace('đ', 'd')
			.replace('ı', 'i')
			.replace("æ", "ae")
			.replace("œ", "oe");
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
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				space = !spaced.isEmpty();
				continue;
			}
			if (space) {
				spaced.append(' ');
				space = false;
			}
			spaced.append(c);
		}
		return spaced.toString();
	}

	/** The pieces of a folded text between its spaces. */
	static List<String> pieces(String folded) {
		List<String> pieces = new ArrayList<>();
		int from = 0;
		while (from < folded.length()) {
			int space = folded.indexOf(' ', from);
			int end = (space < 0) ? folded.length() : space;
			if (end > from) {
				pieces.add(folded.substring(from, end));
			}
			from = end + 1;
		}
		return pieces;
	}

	/**
	 * Where words begin in a folded piece: at its beginning, and at each letter or digit
	 * behind a sign. A search finds a person where it goes on from one of them:
	 * {@code ana.garcia@example.org} is found by {@code garcia@ex} and by {@code org}.
	 */
	static List<String> wordsOf(String piece) {
		List<String> words = new ArrayList<>(4);
		words.add(piece);
		for (int i = 1; i < piece.length(); i++) {
			if (isSign(piece.charAt(i - 1)) && !isSign(piece.charAt(i))) {
				words.add(piece.substring(i));
			}
		}
		return words;
	}

	private static boolean isSign(char c) {
		return c < 0x80 ? !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
				: !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
	}

}
