package io.roomkeeper.room.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long people keep their personal link and their chosen number after they have lost
 * the licence.
 *
 * @param days 0 or more
 */
public record LicenceGrace(int days) {

	/** How many days before the end a warning is given. */
	public static final List<Integer> WARNING_DAYS = List.of(14, 3);

	public LicenceGrace {
		if (days < 0) {
			throw new IllegalArgumentException("roomkeeper.licence.grace-days is negative: " + days);
		}
	}

	/**
	 * Returns the first date on which they may be taken back: the end of the grace time,
	 * or of a veto that is later.
	 */
	public LocalDate endsOn(LostLicence lost) {
		LocalDate end = lost.lostOn().plusDays(this.days);
		return lost.heldUntil().filter((held) -> held.isAfter(end)).orElse(end);
	}

	/**
	 * Returns the warning that is due on a date: the shortest of those that have begun.
	 */
	public Optional<LicenceWarning> warning(LostLicence lost, LocalDate asOf) {
		LocalDate end = endsOn(lost);
		return WARNING_DAYS.stream()
			.filter((before) -> asOf.isBefore(end) && !asOf.isBefore(end.minusDays(before)))
			.min(Integer::compare)
			.map((before) -> new LicenceWarning(lost, end, before));
	}

}
