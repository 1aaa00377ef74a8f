package io.roomkeeper.visit;

import java.time.Duration;

/**
 * Limits of visits.
 *
 * @param waiting how many guests of one session may wait at the same time
 * @param shown how many names the page of a guest shows
 * @param kept how long visits are kept
 * @param opensBefore how long before the scheduled time guests of a meeting may come
 */
public record VisitLimits(int waiting, int shown, Duration kept, Duration opensBefore) {

	/** Returns the usual limits. */
	public static VisitLimits usual(Duration kept, Duration opensBefore) {
		return new VisitLimits(10_000, 100, kept, opensBefore);
	}

}
