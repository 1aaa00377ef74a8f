package io.roomkeeper.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.change.item.ItemFilter;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The store of plans, their items and the numbers reserved for them. Implementations
 * write collections in batches.
 */
public interface ChangePlans {

	/** Reserves the number of a new plan. */
	PlanId newId();

	/**
	 * Adds a plan with its items and reserves the new numbers for it until that day. Must
	 * be called in a transaction.
	 */
	void add(ChangePlan plan, List<PlanItem> items, LocalDate reservedUntil);

	/** Returns a plan. */
	Optional<ChangePlan> find(PlanId id);

	/**
	 * Returns a plan.
	 * @throws NotFoundException if there is none with that number
	 */
	default ChangePlan get(PlanId id) {
		return find(id).orElseThrow(
				() -> new NotFoundException(FailureText.of("plan.none", Argument.text(Integer.toString(id.value())))));
	}

	/**
	 * Returns plans, latest first.
	 * @param before only plans with a smaller number; null for the latest
	 */
	List<ChangePlan> latest(Optional<PlanStatus> status, @Nullable PlanId before, int limit);

	/** Counts the plans with a status. */
	int count(PlanStatus status);

	/**
	 * Returns items of a plan in their order.
	 * @param after only items with a larger position; 0 for the first
	 */
	List<PlanItem> items(PlanId id, int after, int limit);

	/**
	 * Returns some items of a plan, in the order of the filter.
	 * @param skipped how many of them to skip
	 */
	List<PlanItem> items(PlanId id, ItemFilter filter, int skipped, int limit);

	/** Counts the items of a plan that a filter lists. */
	int countItems(PlanId id, ItemFilter filter);

	/** Returns open items of a plan in their order, starting after a position. */
	List<PlanItem> openItems(PlanId id, int after, int limit);

	/** Returns the first open items of a range that are due by a day, in their order. */
	List<PlanItem> dueItems(PlanId id, LocalDate day, ItemRange range, int limit);

	/** Records that the open items of a plan were withdrawn. */
	void withdrawOpenItems(PlanId id);

	/** Counts the items of a plan. */
	int countItems(PlanId id);

	/** Counts a plan's items by outcome. Open items are left out. */
	Map<ItemOutcome, Integer> outcomes(PlanId id);

	/**
	 * Changes the status of a plan.
	 * @param decision who decided; empty to keep what is stored
	 * @return false if the plan has none of the expected statuses; nothing is changed
	 * then
	 */
	boolean change(PlanId id, Set<PlanStatus> expected, PlanStatus status, Optional<PlanDecision> decision);

	/** Returns the plan that a run applies or has applied. */
	Optional<ChangePlan> appliedBy(RunId run);

	/** Stores which run applies a plan. */
	void appliedBy(PlanId id, RunId run);

	/** Stores the results of items, by their positions. */
	void record(PlanId id, Map<Integer, ItemResult> results);

	/** Reserves the numbers of a plan until a later day. */
	void reserve(PlanId id, LocalDate until);

	/** Frees the numbers that are still reserved for a plan. */
	void release(PlanId id);

	/**
	 * Returns the undecided plans that change some of the rooms or settings that a plan
	 * changes, including that plan.
	 */
	Set<PlanId> touching(PlanId id);

	/** Returns the plan that changed a person's room last, other than the given plan. */
	Optional<PlanId> lastChangeOf(PersonId owner, PlanId except);

	/**
	 * Returns the plans that were made, or last decided, before that moment and were
	 * neither applied nor ended.
	 */
	List<PlanId> idleSince(Instant moment);

}
