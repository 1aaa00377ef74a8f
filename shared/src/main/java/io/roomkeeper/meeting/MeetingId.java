package io.roomkeeper.meeting;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/**
 * The number of one scheduled meeting. It has eleven digits, so that it can never be a
 * personal meeting ID. Meetings from before April 2020 keep their nine digits.
 *
 * @param number 20 000 000 000 to 99 999 999 999, or 100 000 000 to 999 999 999
 */
public record MeetingId(long number) {

	private static final long SMALLEST = 20_000_000_000L;

	private static final long BEYOND = 100_000_000_000L;

	private static final long SMALLEST_OF_NINE = 100_000_000L;

	private static final long BEYOND_NINE = 1_000_000_000L;

	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

	private static final Pattern EXISTING = Pattern.compile("[0-9]{9}|[0-9]{11}");

	public MeetingId {
		if (!hasElevenDigits(number) && !hasNineDigits(number)) {
			throw new IllegalArgumentException(
					"A meeting ID has eleven digits and begins with 2 to 9, or has nine digits: " + number);
		}
	}

	/**
	 * Parses the number of an existing meeting as people write it, for example
	 * {@code 845 1234 5678}.
	 * @throws InvalidInputException if it does not have nine or eleven digits
	 */
	public static MeetingId existing(String text) {
		String digits = SEPARATORS.matcher(text).replaceAll("");
		if (EXISTING.matcher(digits).matches()) {
			long number = Long.parseLong(digits);
			if (hasElevenDigits(number) || hasNineDigits(number)) {
				return new MeetingId(number);
			}
		}
		throw new InvalidInputException(FailureText.of("meeting.id", Argument.shortened(text, 20)));
	}

	/**
	 * Generates a random number of eleven digits.
	 * @param random a cryptographically secure random source
	 */
	public static MeetingId draw(RandomGenerator random) {
		return new MeetingId(random.nextLong(SMALLEST, BEYOND));
	}

	/** Returns the digits without separators. */
	public String digits() {
		return Long.toString(this.number);
	}

	/** Returns the digits in groups for people to read: {@code 845 1234 5678}. */
	public String grouped() {
		String digits = digits();
		int second = (digits.length() == 11) ? 7 : 6;
		return digits.substring(0, 3) + ' ' + digits.substring(3, second) + ' ' + digits.substring(second);
	}

	private static boolean hasElevenDigits(long number) {
		return number >= SMALLEST && number < BEYOND;
	}

	private static boolean hasNineDigits(long number) {
		return number >= SMALLEST_OF_NINE && number < BEYOND_NINE;
	}

}
