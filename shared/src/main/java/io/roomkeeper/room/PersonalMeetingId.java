package io.roomkeeper.room;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a personal room: ten digits that every {@link NumberRule} accepts, or a
 * <em>legacy</em> number. A legacy number existed before Roomkeeper and has nine digits
 * or breaks a rule. It stays valid but cannot be entered.
 *
 * @param number the digits as a number: 100 000 000 to 9 999 999 999
 */
public record PersonalMeetingId(long number) implements Comparable<PersonalMeetingId> {

	/** Any space, dash or formatting character, and the minus sign. */
	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}\\u2212]");

	/**
	 * The number of digits of a number that may be entered; a legacy number may have
	 * nine.
	 */
	public static final int DIGITS = 10;

	/**
	 * For how many days a number that is no longer used is reserved for its last owner.
	 */
	public static final int QUARANTINE_DAYS = 365;

	private static final long SMALLEST = 100_000_000L;

	private static final long LARGEST = 9_999_999_999L;

	public PersonalMeetingId {
		if (number < SMALLEST || number > LARGEST) {
			throw new RefusedNumberException(Long.toString(number), NumberRule.TEN_DIGITS);
		}
	}

	/**
	 * Parses a number as people type it, for example {@code 345 678 9012} or
	 * {@code 345-678-9012}, with any kind of space or dash.
	 * @throws RefusedNumberException if a rule refuses the number; names the rule
	 */
	public static PersonalMeetingId parse(String text) {
		String digits = withoutSeparators(text);
		Optional<NumberRule> refusing = NumberRule.refusing(digits);
		if (refusing.isPresent()) {
			throw new RefusedNumberException(digits, refusing.get());
		}
		return new PersonalMeetingId(Long.parseLong(digits));
	}

	/**
	 * Parses a number that someone already has; accepts nine digits and numbers that the
	 * rules refuse.
	 * @throws RefusedNumberException if it does not have nine or ten digits, or begins
	 * with 0
	 */
	public static PersonalMeetingId existing(String text) {
		String digits = withoutSeparators(text);
		if (!digits.matches("[1-9][0-9]{8,9}")) {
			throw new RefusedNumberException(digits, NumberRule.TEN_DIGITS);
		}
		return new PersonalMeetingId(Long.parseLong(digits));
	}

	/** Returns whether the number could not be entered today. */
	public boolean legacy() {
		return NumberRule.refusing(digits()).isPresent();
	}

	/** Returns the digits without separators. */
	public String digits() {
		return Long.toString(this.number);
	}

	/** Returns the digits in groups for people to read: {@code 345 678 9012}. */
	public String grouped() {
		String digits = digits();
		return digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
	}

	@Override
	public int compareTo(PersonalMeetingId other) {
		return Long.compare(this.number, other.number);
	}

	@Override
	public String toString() {
		return grouped();
	}

	/** Removes spaces, dashes and formatting characters from a number. */
	public static String withoutSeparators(String text) {
		return SEPARATORS.matcher(text).replaceAll("");
	}

}
