package io.roomkeeper.change.planning;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.item.PlanItem;

/**
 * What a plan is made of.
 *
 * @param items its items, in the order in which they are applied
 * @param users how many people it concerns
 * @param skipped the people or earlier items that it leaves out
 * @param selection the query that selected the people, as it was entered; may be empty
 * @param undoes the change that it reverses
 * @param reason why; required
 * @param timing when the items are applied
 */
record PlanDraft(PlanKind kind, List<PlanItem> items, int users, int skipped, String selection, Optional<PlanId> undoes,
		String reason, PlanTiming timing) {

	/** The longest description of a selection. */
	private static final int LONGEST_SELECTION = 500;

	PlanDraft {
		items = List.copyOf(items);
		selection = selection.substring(0, Math.min(selection.length(), LONGEST_SELECTION));
	}

}
