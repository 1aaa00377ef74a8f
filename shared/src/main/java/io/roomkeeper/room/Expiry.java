package io.roomkeeper.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Calculates when a room expires: 365 days after the latest of the day it was last
 * started, the day it was assigned, and the day the ledger of use became complete
 * (support article 201362373). Before the ledger is complete, a room without recorded use
 * may still have been used.
 */
public final class Expiry {

	/** For how many days a room may stay unused. */
	public static final int DAYS = 365;

	/** How many days before expiry the owner is warned, the earliest warning first. */
	public static final List<Integer> WARNING_DAYS = List.of(30, 7, 1);

	private Expiry() {
	}

	/** Returns the first day on which the room is expired, unless it is used before. */
	public static LocalDate expiresOn(Optional<LocalDate> lastUsedOn, LocalDate assignedOn,
			LocalDate ledgerCompleteSince) {
		LocalDate latest = assignedOn.isAfter(ledgerCompleteSince) ? assignedOn : ledgerCompleteSince;
		return lastUsedOn.filter((used) -> used.isAfter(latest)).orElse(latest).plusDays(DAYS);
	}

	/** Returns whether a room with that expiry date is expired on that day. */
	public static boolean isExpired(LocalDate expiresOn, LocalDate asOf) {
		return !asOf.isBefore(expiresOn);
	}

	/**
	 * Returns the warning that is due on that day: the smallest of {@link #WARNING_DAYS}
	 * that has been reached. Empty before the first warning, and once the room has
	 * expired.
	 */
	public static OptionalInt warningDue(LocalDate expiresOn, LocalDate asOf) {
		long left = ChronoUnit.DAYS.between(asOf, expiresOn);
		if (left <= 0) {
			return OptionalInt.empty();
		}
		return WARNING_DAYS.stream().filter((days) -> left <= days).mapToInt(Integer::intValue).min();
	}

}
