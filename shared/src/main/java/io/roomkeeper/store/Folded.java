package io.roomkeeper.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.roomkeeper.directory.DirectoryUser;

/**
 * Texts as they are searched and ordered: lower case, without accents, and with a space
 * before each word. {@code Ana.García@example.org} becomes
 * {@code " ana. garcia@ example. org"}.
 */
final class Folded {

	private static final int SORT_LENGTH = 512;

	private static final int SEARCH_LENGTH = 2_000;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern WILDCARDS = Pattern.compile("[%_!]");

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

	/** By what people are ordered: family name first. */
	static String sortKey(DirectoryUser person) {
		String names = person.familyName().isBlank() ? person.displayName()
				: person.familyName() + " " + person.givenName();
		return Jdbc.cut(fold(names), SORT_LENGTH);
	}

	/** All words by which a person is found, each behind a space. */
	static String searchText(DirectoryUser person) {
		String all = String.join(" ", person.displayName(), person.givenName(), person.familyName(),
				person.uid().value(), person.mail().orElse(""));
		return Jdbc.cut(" " + words(fold(all)), SEARCH_LENGTH);
	}

	/** The pieces of a question, folded; each must begin a word. */
	static List<String> pieces(String text) {
		return Stream.of(fold(text).split(" ")).filter((piece) -> !piece.isEmpty()).toList();
	}

	/** The pattern that finds a piece at the beginning of a word. */
	static String pattern(String piece) {
		return "% " + escaped(words(piece)) + "%";
	}

	/** The piece with {@code LIKE}'s wildcards escaped by an exclamation mark. */
	static String escaped(String piece) {
		return WILDCARDS.matcher(piece).replaceAll("!$0");
	}

	/** Puts a space before each letter or digit that stands behind a sign. */
	private static String words(String folded) {
		StringBuilder words = new StringBuilder(folded.length() + 8);
		boolean afterSign = false;
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			boolean sign = c < 0x80 ? !isAsciiWord(c) : !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
			if (afterSign && !sign) {
				words.append(' ');
			}
			words.append(c);
			afterSign = sign && c != ' ';
		}
		return words.toString();
	}

	private static boolean isAsciiWord(char c) {
		return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
	}

}
