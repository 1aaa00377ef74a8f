package io.roomkeeper.store.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.change.execution.RoomItem;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.database.Dialect;
import io.roomkeeper.database.Jdbc;

/** Changes the numbers of many rooms, in the way that is fastest on the database. */
@FunctionalInterface
interface RoomNumbers {

	/** What a room gets with a new number. Its year begins again. */
	String CHANGED = """
			assigned_on = ?, last_used_on = null, expires_on = ?, adopted_on = null, shown_on = null,
			version = version + 1""";

	/**
	 * Gives active rooms their new number, if they still have the old one.
	 * @return the items whose rooms were changed
	 */
	List<RoomItem<ItemChange.NewNumber>> change(List<RoomItem<ItemChange.NewNumber>> items, LocalDate on,
			LocalDate expiresOn);

	/** Returns the way for a database. */
	static RoomNumbers in(Jdbc jdbc) {
		return (jdbc.dialect() == Dialect.POSTGRESQL) ? (items, on, expiresOn) -> together(jdbc, items, on, expiresOn)
				: (items, on, expiresOn) -> oneByOne(jdbc, items, on, expiresOn);
	}

	/** Changes the rooms by one statement, which is much faster on PostgreSQL. */
	private static List<RoomItem<ItemChange.NewNumber>> together(Jdbc jdbc, List<RoomItem<ItemChange.NewNumber>> items,
			LocalDate on, LocalDate expiresOn) {
		Map<Integer, RoomItem<ItemChange.NewNumber>> byOwner = new HashMap<>();
		items.forEach((item) -> byOwner.put(item.owner().value(), item));
		return jdbc.template().query("update room r set pmi = c.after, " + CHANGED + """
				 from unnest(cast(? as integer array), cast(? as bigint array), cast(? as bigint array))
				  as c(person_id, before, after)
				where r.person_id = c.person_id and r.pmi = c.before and r.state = 'ACTIVE'
				returning r.person_id""", (statement) -> {
			statement.setObject(1, on);
			statement.setObject(2, expiresOn);
			Jdbc.setIntegers(statement, 3, items.stream().map((item) -> item.owner().value()).toArray(Integer[]::new));
			Jdbc.setLongs(statement, 4,
					items.stream().map((item) -> item.change().before().number()).toArray(Long[]::new));
			Jdbc.setLongs(statement, 5,
					items.stream().map((item) -> item.change().after().number()).toArray(Long[]::new));
		}, (row, _) -> Objects.requireNonNull(byOwner.get(row.getInt(1))));
	}

	private static List<RoomItem<ItemChange.NewNumber>> oneByOne(Jdbc jdbc, List<RoomItem<ItemChange.NewNumber>> items,
			LocalDate on, LocalDate expiresOn) {
		return Jdbc.changedRows(items,
				jdbc.batch(
						"update room set " + CHANGED + ", pmi = ? where person_id = ? and pmi = ? and state = 'ACTIVE'",
						items, (statement, item) -> {
							statement.setObject(1, on);
							statement.setObject(2, expiresOn);
							statement.setLong(3, item.change().after().number());
							statement.setInt(4, item.owner().value());
							statement.setLong(5, item.change().before().number());
						}));
	}

}
