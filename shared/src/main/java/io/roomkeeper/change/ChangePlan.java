package io.roomkeeper.change;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.run.RunId;

/**
 * A change of many rooms, written down before anything is changed.
 *
 * @param id its number
 * @param kind what it does
 * @param selection the query that selected the people, as it was entered
 * @param reason why, in the author's words
 * @param author who made it
 * @param createdAt when
 * @param hash the hash of its content
 * @param status how far it has come
 * @param effects what it does as a whole
 * @param decision who approved, rejected or withdrew it, if somebody has
 * @param undoes the change that it undoes, if it is an undo
 * @param run the run that applies or applied it, if one has started
 */
public record ChangePlan(PlanId id, PlanKind kind, String selection, String reason, String author, Instant createdAt,
		ContentHash hash, PlanStatus status, PlanEffects effects, Optional<PlanDecision> decision,
		Optional<PlanId> undoes, Optional<RunId> run) {

	/** For how many days an undecided plan reserves its numbers. */
	public static final int RESERVED_DAYS = 30;

	/** The maximum number of items in a plan. */
	public static final int MOST_ITEMS = 1_000_000;

}
