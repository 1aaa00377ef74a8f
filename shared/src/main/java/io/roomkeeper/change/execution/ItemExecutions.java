package io.roomkeeper.change.execution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;

/** Passes each item to the execution of its type. */
public final class ItemExecutions {

	private final Map<ItemType, ItemExecution> byType = new EnumMap<>(ItemType.class);

	ItemExecutions(List<ItemExecution> executions) {
		executions.forEach((one) -> this.byType.put(one.type(), one));
		for (ItemType type : ItemType.values()) {
			if (!this.byType.containsKey(type)) {
				throw new IllegalArgumentException("Nothing executes items of the type " + type);
			}
		}
	}

	/** Applies items in their order; returns the result of each, by its position. */
	Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		Map<Integer, ItemResult> results = new HashMap<>();
		for (List<PlanItem> same : ofOneType(items)) {
			results.putAll(of(same).apply(actor, recorder, plan, same));
		}
		return results;
	}

	/**
	 * Returns items that restore what these items have changed. Leaves out what is no
	 * longer as the items left it, and what cannot be restored.
	 */
	public List<PlanItem> reversed(List<PlanItem> done) {
		return ofOneType(done).stream().flatMap((same) -> of(same).reversed(same).stream()).toList();
	}

	private ItemExecution of(List<PlanItem> same) {
		return Objects.requireNonNull(this.byType.get(same.getFirst().change().type()));
	}

	/** Divides items into consecutive items of one type, in their order. */
	private static List<List<PlanItem>> ofOneType(List<PlanItem> items) {
		List<List<PlanItem>> stretches = new ArrayList<>();
		for (PlanItem item : items) {
			if (stretches.isEmpty() || stretches.getLast().getFirst().change().type() != item.change().type()) {
				stretches.add(new ArrayList<>());
			}
			stretches.getLast().add(item);
		}
		return stretches;
	}

}
