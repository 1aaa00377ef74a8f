package io.roomkeeper.roster;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.text.SearchText;

/** Texts as they are searched and ordered: lower case and without accents. */
final class Folded {

	private Folded() {
	}

	/** The form in which texts are compared. */
	static String fold(String text) {
		return SearchText.fold(text);
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
