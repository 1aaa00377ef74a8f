package io.roomkeeper.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a room expires: 365 days after it was last started, was assigned, or the ledger of
 * use became complete, whichever was latest (support article 201362373; before the ledger
 * is complete, silence proves nothing).
 */
public final class Expiry {

	/** How many days a room may rest. */
	public static final int DAYS = 365;

	/** How many days before the end its owner is warned, the earliest warning first. */
	public static final List<Integer> WARNING_DAYS = List.of(30, 7, 1);

	private Expiry() {
	}

	/** The first day on which the room is expired, unless it is used before. */
	public static LocalDate expiresOn(Optional<LocalDate> lastUsedOn, LocalDate assignedOn,
			LocalDate ledgerCompleteSince) {
		LocalDate latest = assignedOn.isAfter(ledgerCompleteSince) ? assignedOn : ledgerCompleteSince;
		return lastUsedOn.filter((used) -> used.isAfter(latest)).orElse(latest).plusDays(DAYS);
	}

	/** Whether a room with that end is expired on that day. */
	public static boolean isExpired(LocalDate expiresOn, LocalDate asOf) {
		return !asOf.isBefore(expiresOn);
	}

	/**
	 * The warning that is due on that day: the closest of {@link #WARNING_DAYS} that has
	 * been reached. Empty while the end is far, and once it has come.
	 */
	public static OptionalInt warningDue(LocalDate expiresOn, LocalDate asOf) {
		long left = ChronoUnit.DAYS.between(asOf, expiresOn);
		if (left <= 0) {
			return OptionalInt.empty();
		}
		return WARNING_DAYS.stream().filter((days) -> left <= days).mapToInt(Integer::intValue).min();
	}

}
