package io.roomkeeper.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The store of rooms whose owners have left. A retired room keeps its number: nobody else
 * can get it, and an owner who returns gets the room back.
 */
public interface Retirements {

	/**
	 * Returns owners who have been missing since before that moment and whose room is
	 * neither retired yet nor held by a veto, in ascending order of id.
	 * @param on the date for which vetoes count
	 * @param after only owners with a greater id; null starts at the beginning
	 */
	List<PersonId> overdue(Instant missingBefore, LocalDate on, @Nullable PersonId after, int limit);

	/** Counts all owners that {@link #overdue} would return. */
	int countOverdue(Instant missingBefore, LocalDate on);

	/**
	 * Retires those of the rooms whose owners are still overdue. Their numbers go into
	 * quarantine.
	 * @return the owners whose room retired now
	 */
	Set<PersonId> retire(Collection<PersonId> owners, Instant missingBefore, LocalDate on, LocalDate quarantinedUntil);

	/**
	 * Restores the retired rooms of owners who have returned, with number, link and
	 * passcode. A room that had not expired is assigned anew on that day, so that the
	 * absence does not count as idle time.
	 * @return the owners whose room was restored now
	 */
	Set<PersonId> restore(Collection<PersonId> owners, LocalDate on, LocalDate ledgerCompleteSince);

}
