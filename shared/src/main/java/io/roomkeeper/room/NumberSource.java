package io.roomkeeper.room;

import java.util.random.RandomGenerator;

/**
 * Draws numbers that no rule refuses. About 97 of 100 draws pass, so drawing again is
 * cheap.
 */
public final class NumberSource {

	private final RandomGenerator random;

	/**
	 * @param random a cryptographic source, so that nobody can guess the next number
	 */
	public NumberSource(RandomGenerator random) {
		this.random = random;
	}

	/**
	 * A number between 2 000 000 000 and 9 999 999 999, each allowed one as likely as
	 * another.
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
