package io.roomkeeper.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.directory.PersonId;

/**
 * The store of rooms whose owners have left. A retired room keeps its number: nobody else
 * can get it, and whoever comes back finds it.
 */
public interface Retirements {

	/**
	 * Owners who have been missing since before that moment and whose room is not retired
	 * yet, by ascending id.
	 * @param after only owners with a greater id; null from the beginning
	 */
	List<PersonId> overdue(Instant missingBefore, @Nullable PersonId after, int limit);

	/** How many {@link #overdue} would give in all. */
	int countOverdue(Instant missingBefore);

	/**
	 * Retires rooms whose owners are still overdue; others are left alone. Their numbers
	 * go into quarantine.
	 * @return the owners whose room retired now
	 */
	Set<PersonId> retire(Collection<PersonId> owners, Instant missingBefore, LocalDate on, LocalDate quarantinedUntil);

	/**
	 * Gives rooms that have retired back to owners who have returned, with number, link
	 * and passcode. A room that had not expired is assigned anew on that day, so that the
	 * time away does not count as idle.
	 * @return the owners whose room is theirs again now
	 */
	Set<PersonId> restore(Collection<PersonId> owners, LocalDate on, LocalDate ledgerCompleteSince);

}
