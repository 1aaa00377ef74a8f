package io.roomkeeper.roster.index;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.text.SearchText;

/** Folds texts for searching and sorting: lower case and without accents. */
final class SearchWords {

	private SearchWords() {
	}

	/** Returns the form in which texts are compared. */
	static String fold(String text) {
		return SearchText.fold(text);
	}

	/** Splits a folded text at its spaces. */
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
	 * Returns the suffixes of a folded piece that begin a word: the piece itself, and the
	 * rest of the piece from each letter or digit after a punctuation mark. A search term
	 * matches if one of them starts with it: {@code ana.garcia@example.org} is found by
	 * {@code garcia@ex} and by {@code org}.
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
