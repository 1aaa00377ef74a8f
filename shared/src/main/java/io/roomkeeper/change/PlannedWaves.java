package io.roomkeeper.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.person.PersonId;

/** The stored waves: the days on which plans that are spread over days change rooms. */
public interface PlannedWaves {

	/** Returns the waves of a plan by their days; empty if it is applied at once. */
	List<PlanWave> of(PlanId id);

	/**
	 * Returns the running plans with open items of a wave that is due by a day, and those
	 * without open items, whose last run was interrupted at its end.
	 */
	List<PlanId> due(LocalDate day);

	/**
	 * Counts the invitees to be told by the waves of open plans, for each day from a day
	 * on.
	 */
	Map<LocalDate, Integer> messages(LocalDate from);

	/**
	 * Returns the days, from a day on, on which waves of open plans change the rooms of
	 * these owners: one day for each plan. Owners without such a day are left out.
	 */
	Map<PersonId, List<LocalDate>> days(Collection<PersonId> owners, LocalDate from);

}
