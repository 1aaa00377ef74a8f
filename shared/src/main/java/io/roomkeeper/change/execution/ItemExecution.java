package io.roomkeeper.change.execution;

import java.util.List;
import java.util.Map;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;

/** Applies and reverses the items of one type. */
interface ItemExecution {

	/** Returns the type of the items. */
	ItemType type();

	/**
	 * Applies the items whose targets have not changed since the plan was made, and
	 * records re-invites. Leaves the other items alone.
	 * @param recorder the transaction in which this runs
	 * @param items items of this type only
	 * @return the result of each item, by its position
	 */
	Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items);

	/**
	 * Returns items that restore what these items have changed. Leaves out what is no
	 * longer as the items left it, and what cannot be restored.
	 */
	List<PlanItem> reversed(List<PlanItem> done);

}
