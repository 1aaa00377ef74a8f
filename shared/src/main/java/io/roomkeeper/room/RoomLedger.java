package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.directory.PersonId;

/** The ledger of room use, and the warnings that follow from it. */
public interface RoomLedger {

	/**
	 * Enters uses; a day already entered stays as it is, and a room's last use never
	 * moves backwards. An expired room's state does not change.
	 * @return how many days were new
	 */
	int enter(Collection<RoomUse> uses, LocalDate ledgerCompleteSince);

	/** The days on which the room was started, latest first. */
	List<LocalDate> usesOf(PersonId owner, int limit);

	/**
	 * Warnings that are due on that day and not yet given, for present people with an
	 * active room, by ascending owner.
	 * @param after only owners with a greater id; null from the beginning
	 */
	List<ExpiryWarning> warningsDue(LocalDate asOf, @org.jspecify.annotations.Nullable PersonId after, int limit);

	/** Notes that warnings were given. */
	void warned(Collection<ExpiryWarning> warnings, LocalDate on);

}
