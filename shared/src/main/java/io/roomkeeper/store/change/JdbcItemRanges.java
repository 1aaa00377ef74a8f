package io.roomkeeper.store.change;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.execution.ItemRanges;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.database.Jdbc;

/** Divides rooms into as many ranges as the database can write in parallel. */
class JdbcItemRanges implements ItemRanges {

	private final Jdbc jdbc;

	JdbcItemRanges(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Division of(PlanId id, int items) {
		int last = this.jdbc.count("""
				select coalesce(min(case when type = 'SETTING' then position - 1 end), max(position), 0)
				from change_plan_item where plan_id = ?""", id.value());
		int parts = this.jdbc.dialect().parts(last / items + 1);
		List<ItemRange> rooms = new ArrayList<>();
		int after = 0;
		for (int part = 1; part <= parts; part++) {
			int to = (int) ((long) last * part / parts);
			rooms.add(new ItemRange(after, to));
			after = to;
		}
		return new Division(rooms, ItemRange.ALL.following(last));
	}

}
