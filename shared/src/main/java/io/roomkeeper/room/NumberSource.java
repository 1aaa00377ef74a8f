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
	 * Draws a number between 2 000 000 000 and 9 999 999 999; each allowed number is
	 * equally likely.
	 */
	public PersonalMeetingId draw() {
		while (true) {
			long number = this.random.nextLong(2_000_000_000L, 10_000_000_000L);
			if (NumberRule.refusing(Long.toString(number)).isEmpty()) {
				return new PersonalMeetingId(number);
			}
		}
	}

}
