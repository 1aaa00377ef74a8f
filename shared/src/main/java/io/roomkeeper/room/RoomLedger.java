package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/** The ledger of room use, and the expiry warnings that follow from it. */
public interface RoomLedger {

	/**
	 * Records uses. A day that is already recorded stays unchanged, and a room's last use
	 * never moves backwards. An expired room stays expired.
	 * @return the number of newly recorded days
	 */
	int enter(Collection<RoomUse> uses, LocalDate ledgerCompleteSince);

	/** Returns the days on which the room was started, latest first. */
	List<LocalDate> usesOf(PersonId owner, int limit);

	/**
	 * Returns warnings that are due on that day and not yet given, for present people
	 * with an active room, in ascending order of owner. If a veto holds the expiry, they
	 * count down to the end of the veto.
	 * @param after only owners with a greater id; null starts at the beginning
	 */
	List<ExpiryWarning> warningsDue(LocalDate asOf, @Nullable PersonId after, int limit);

	/** Records that warnings were given. */
	void warned(Collection<ExpiryWarning> warnings, LocalDate on);

}
