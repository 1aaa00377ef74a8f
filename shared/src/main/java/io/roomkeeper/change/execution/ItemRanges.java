package io.roomkeeper.change.execution;

import java.util.List;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemRange;

/** Divides the items of a plan into ranges that can be applied in parallel. */
public interface ItemRanges {

	/**
	 * Returns how the items of a plan are divided.
	 * @param items the number of items in a range, if the database benefits from ranges
	 */
	Division of(PlanId id, int items);

	/**
	 * The items of a plan. Settings close rooms whose items precede them, and open rooms
	 * whose items follow them.
	 *
	 * @param rooms the rooms before the first setting, in ranges that do not depend on
	 * each other; at least one range, which may be empty
	 * @param settings the settings, and the rooms that open by them; may be empty
	 */
	record Division(List<ItemRange> rooms, ItemRange settings) {

		public Division {
			rooms = List.copyOf(rooms);
		}

	}

}
