package io.roomkeeper.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
		return Arrays.stream(values()).filter((rule) -> rule.refuses(digits)).findFirst();
	}

	private boolean refuses(String digits) {
		if (!digits.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return this == TEN_DIGITS;
		}
		return switch (this) {
			case TEN_DIGITS -> digits.length() != PersonalMeetingId.DIGITS;
			case FIRST_DIGIT -> !digits.isEmpty() && digits.charAt(0) < '2';
			case RESERVED_PREFIX -> digits.length() >= 3 && RESERVED.contains(Integer.parseInt(digits.substring(0, 3)));
			case FIVE_IN_A_ROW ->
				IntStream.rangeClosed(0, digits.length() - 5).anyMatch((at) -> equalDigits(digits, at, 5));
			case EIGHT_OF_ONE_DIGIT ->
				digits.chars().anyMatch((c) -> digits.chars().filter((other) -> other == c).count() >= 8);
			case REPEATED_TRIPLE -> anyNine(digits, (nine) -> nine.equals(nine.substring(0, 3).repeat(3)));
			case TRIPLES_OF_EQUAL_DIGITS -> anyNine(digits,
					(nine) -> equalDigits(nine, 0, 3) && equalDigits(nine, 3, 3) && equalDigits(nine, 6, 3));
			case SEQUENCE -> anyNine(digits, (nine) -> inSequence(nine, 1) || inSequence(nine, 9));
		};
	}

	private static boolean anyNine(String digits, Predicate<String> pattern) {
		return IntStream.rangeClosed(0, Math.min(1, digits.length() - 9))
			.anyMatch((at) -> pattern.test(digits.substring(at, at + 9)));
	}

	private static boolean equalDigits(String digits, int from, int length) {
		return digits.substring(from, from + length).chars().distinct().count() == 1;
	}

	private static boolean inSequence(String digits, int step) {
		return IntStream.range(1, digits.length())
			.allMatch((i) -> digits.charAt(i) - '0' == (digits.charAt(i - 1) - '0' + step) % 10);
	}

}
