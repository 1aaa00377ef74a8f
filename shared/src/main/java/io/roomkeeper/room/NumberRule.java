package io.roomkeeper.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The rules for numbers that people may enter or Roomkeeper may draw, from the meeting
 * service's published list (support article 201362843). The article names "123456789x".
 * We read that as nine consecutive digits, ascending or descending, with wrap-around, at
 * the start or at the end of the number.
 */
public enum NumberRule {

	/** The number has ten digits. */
	TEN_DIGITS,
	/** The first digit is 2 to 9. */
	FIRST_DIGIT,
	/** The number does not begin with a toll-free or other reserved prefix. */
	RESERVED_PREFIX,
	/** No digit occurs five times in a row. */
	FIVE_IN_A_ROW,
	/** No digit occurs eight or more times. */
	EIGHT_OF_ONE_DIGIT,
	/**
	 * No group of three digits occurs three times in a row: 247 247 247x, x247 247 247.
	 */
	REPEATED_TRIPLE,
	/**
	 * No three groups of three equal digits follow each other: 222 444 777x, x222 444
	 * 777.
	 */
	TRIPLES_OF_EQUAL_DIGITS,
	/** No nine digits are consecutive: 234 567 890x. */
	SEQUENCE;

	private static final List<NumberRule> ALL = List.of(values());

	private static final Set<Integer> RESERVED = Set.of(800, 400, 888, 887, 877, 866, 855, 850, 803, 804, 807, 808, 809,
			660, 508, 900, 200, 300, 500, 600, 700);

	/**
	 * Returns every rule that the digits break, in the order of the constants. An
	 * incomplete number breaks {@link #TEN_DIGITS} and the rules that no further digits
	 * can satisfy.
	 */
	public static List<NumberRule> brokenBy(String digits) {
		return Arrays.stream(values()).filter((rule) -> rule.refuses(digits)).toList();
	}

	/**
	 * Returns the first rule that refuses the digits, or empty if all rules accept them.
	 */
	static Optional<NumberRule> refusing(String digits) {
		for (NumberRule rule : ALL) {
			if (rule.refuses(digits)) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}

	private boolean refuses(String digits) {
		if (!hasOnlyDigits(digits)) {
			return this == TEN_DIGITS;
		}
		return switch (this) {
			case TEN_DIGITS -> digits.length() != PersonalMeetingId.DIGITS;
			case FIRST_DIGIT -> !digits.isEmpty() && digits.charAt(0) < '2';
			case RESERVED_PREFIX -> digits.length() >= 3 && RESERVED.contains(Integer.parseInt(digits, 0, 3, 10));
			case FIVE_IN_A_ROW -> anyStart(digits.length(), 5, (at) -> equalDigits(digits, at, 5));
			case EIGHT_OF_ONE_DIGIT -> mostOfOneDigit(digits) >= 8;
			case REPEATED_TRIPLE -> anyNine(digits,
					(at) -> digits.regionMatches(at, digits, at + 3, 3) && digits.regionMatches(at, digits, at + 6, 3));
			case TRIPLES_OF_EQUAL_DIGITS -> anyNine(digits, (at) -> equalDigits(digits, at, 3)
					&& equalDigits(digits, at + 3, 3) && equalDigits(digits, at + 6, 3));
			case SEQUENCE -> anyNine(digits, (at) -> inSequence(digits, at, 1) || inSequence(digits, at, 9));
		};
	}

	private static boolean hasOnlyDigits(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) < '0' || text.charAt(at) > '9') {
				return false;
			}
		}
		return true;
	}

	private static int mostOfOneDigit(String digits) {
		int[] counts = new int[10];
		int most = 0;
		for (int at = 0; at < digits.length(); at++) {
			most = Math.max(most, ++counts[digits.charAt(at) - '0']);
		}
		return most;
	}

	/** Tests the nine digits at the start and at the end of the number. */
	private static boolean anyNine(String digits, IntPredicate pattern) {
		return anyStart(Math.min(digits.length(), PersonalMeetingId.DIGITS), 9, pattern);
	}

	private static boolean anyStart(int digits, int length, IntPredicate pattern) {
		for (int at = 0; at <= digits - length; at++) {
			if (pattern.test(at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean equalDigits(String digits, int from, int length) {
		for (int at = from + 1; at < from + length; at++) {
			if (digits.charAt(at) != digits.charAt(from)) {
				return false;
			}
		}
		return true;
	}

	/** Returns whether each of nine digits follows the one before it by a step. */
	private static boolean inSequence(String digits, int from, int step) {
		for (int at = from + 1; at < from + 9; at++) {
			if (digits.charAt(at) - '0' != (digits.charAt(at - 1) - '0' + step) % 10) {
				return false;
			}
		}
		return true;
	}

}
