package io.roomkeeper.join;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.room.PersonalLink;

/**
 * What a visitor opened or typed. Mail programs break links or add characters to them, so
 * spaces, line breaks, quotation marks, and brackets or punctuation at the ends are
 * ignored.
 */
public sealed interface JoinAddress {

	/** The longest text that is read, in UTF-16 units. */
	int LONGEST = 200;

	/** Returns the path of the page for this address, in its shortest form. */
	String path();

	/**
	 * The number of a room or meeting.
	 *
	 * @param number nine to eleven digits, the first of which is not 0
	 */
	record ByNumber(long number) implements JoinAddress {

		@Override
		public String path() {
			return "/j/" + this.number;
		}

	}

	/** A personal link. */
	record ByLink(PersonalLink link) implements JoinAddress {

		@Override
		public String path() {
			return "/my/" + this.link.key();
		}

	}

	/** The link of a meeting. */
	record ByToken(LinkToken token) implements JoinAddress {

		@Override
		public String path() {
			return this.token.path();
		}

	}

	/** Parses the text after {@code /j/}; empty if no number is written like this. */
	static Optional<JoinAddress> number(String text) {
		String digits = Text.clean(text).replaceAll("[\\p{Pd}\\u2212.()]", "");
		return digits.matches("[1-9][0-9]{8,10}") ? Optional.of(new ByNumber(Long.parseLong(digits)))
				: Optional.empty();
	}

	/** Parses the text after {@code /my/}; empty if no link is written like this. */
	static Optional<JoinAddress> link(String text) {
		try {
			return Optional.of(new ByLink(new PersonalLink(Text.clean(text))));
		}
		catch (InvalidInputException _) {
			return Optional.empty();
		}
	}

	/** Parses the text after {@code /m/}; empty if no link is written like this. */
	static Optional<JoinAddress> token(String text) {
		return LinkToken.parse(Text.clean(text)).map(ByToken::new);
	}

	/**
	 * Parses what somebody typed: a number, a personal link, or the whole address of
	 * either or of a meeting.
	 */
	static Optional<JoinAddress> typed(String text) {
		String clean = Text.clean(text).replaceFirst("[?#].*", "");
		String last = clean.substring(clean.lastIndexOf('/') + 1);
		if (clean.contains("/m/")) {
			return token(last);
		}
		return number(last).or(() -> link(last));
	}

	/** Cleans the text of an address. */
	final class Text {

		private static final Pattern IGNORED = Pattern.compile("%20|[\\s\\p{Z}\\p{Cc}\\p{Cf}<>\"'`\\u201c\\u201d]");

		private static final Pattern ENDS = Pattern.compile("^[(\\[{]+|[.,;:!)\\]}]+$");

		private Text() {
		}

		/** Returns digits and letters of every script and width in their plain form. */
		private static String clean(String text) {
			String shortened = text.substring(0, Math.min(text.length(), LONGEST));
			String plain = Normalizer.normalize(shortened, Normalizer.Form.NFKC)
				.codePoints()
				.map((one) -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			return ENDS.matcher(IGNORED.matcher(plain).replaceAll("")).replaceAll("");
		}

	}

}
