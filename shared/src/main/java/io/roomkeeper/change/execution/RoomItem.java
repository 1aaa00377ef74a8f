package io.roomkeeper.change.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.person.PersonId;

/**
 * An item that changes a room.
 *
 * @param <C> what is changed
 * @param item the item
 * @param owner the owner of the room
 * @param change what is changed, from what to what
 */
public record RoomItem<C extends ItemChange>(PlanItem item, PersonId owner, C change) {

	/** Returns the items that make changes of this type; leaves out others. */
	static <C extends ItemChange> List<RoomItem<C>> all(List<PlanItem> items, Class<C> type) {
		List<RoomItem<C>> found = new ArrayList<>(items.size());
		for (PlanItem item : items) {
			if (item.target() instanceof ItemTarget.Room(PersonId owner, var _) && type.isInstance(item.change())) {
				found.add(new RoomItem<>(item, owner, type.cast(item.change())));
			}
		}
		return found;
	}

	/** Returns the owners of the rooms. */
	static List<PersonId> owners(Collection<? extends RoomItem<?>> items) {
		return items.stream().map(RoomItem::owner).toList();
	}

	int position() {
		return this.item.position();
	}

}
