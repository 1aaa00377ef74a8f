package io.roomkeeper.room;

import java.util.random.RandomGenerator;

/**
 * Draws numbers that every rule accepts. About 97 of 100 draws pass, so drawing again is
 * cheap.
 */
public final class NumberSource {

	private final RandomGenerator random;

	/**
	 * @param random a cryptographically secure source, so that the next number cannot be
	 * guessed
	 */
	public NumberSource(RandomGenerator random) {
		this.random = random;
	}

	/**
	 * Draws a number between 2 000 000 000 and 9 999 999 999; each allowed number of the
	 * share is equally likely.
	 */
	public PersonalMeetingId draw(Share share) {
		while (true) {
			long number = this.random.nextLong(2_000_000_000L, 10_000_000_000L);
			if (share.has(number) && NumberRule.refusing(Long.toString(number)).isEmpty()) {
				return new PersonalMeetingId(number);
			}
		}
	}

	/**
	 * A share of all numbers. Writers that work at the same time draw from different
	 * shares, so that no two of them draw the same number before either has stored it.
	 *
	 * @param index from 0
	 * @param of the number of shares; at least 1
	 */
	public record Share(int index, int of) {

		/** All numbers, for a single writer. */
		public static final Share ALL = new Share(0, 1);

		private boolean has(long number) {
			return number % this.of == this.index;
		}

	}

}
