package io.roomkeeper.meeting;

import java.util.random.RandomGenerator;

/**
 * The number of one scheduled meeting: eleven digits, so that it can never be a personal
 * meeting ID.
 *
 * @param number 20 000 000 000 to 99 999 999 999
 */
public record MeetingId(long number) {

	private static final long SMALLEST = 20_000_000_000L;

	private static final long BEYOND = 100_000_000_000L;

	public MeetingId {
		if (number < SMALLEST || number >= BEYOND) {
			throw new IllegalArgumentException("A meeting ID has eleven digits and begins with 2 to 9: " + number);
		}
	}

	/**
	 * Draws a random number.
	 * @param random a cryptographically secure random source
	 */
	public static MeetingId draw(RandomGenerator random) {
		return new MeetingId(random.nextLong(SMALLEST, BEYOND));
	}

	/** Returns the digits in groups for people to read: {@code 845 1234 5678}. */
	public String grouped() {
		String digits = Long.toString(this.number);
		return digits.substring(0, 3) + ' ' + digits.substring(3, 7) + ' ' + digits.substring(7);
	}

}
