package io.roomkeeper.store.room;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.OwnerRange;

/** Divides the owners of rooms into as many ranges as the database benefits from. */
final class OwnerParts {

	private OwnerParts() {
	}

	/**
	 * Returns ranges of IDs of about the same length, which cover everyone and do not
	 * overlap, each with the number of its rooms that meet a condition.
	 * @param total the number of all rooms that meet the condition
	 * @param most the maximum number of ranges
	 * @param condition a condition on {@code room}
	 * @param arguments the parameters of the condition
	 */
	static SequencedMap<OwnerRange, Long> of(Jdbc jdbc, int total, int most, String condition, Object... arguments) {
		int parts = jdbc.dialect().parts(most);
		SequencedMap<OwnerRange, Long> owners = new LinkedHashMap<>();
		if (parts == 1) {
			owners.put(OwnerRange.ALL, (long) total);
			return owners;
		}
		long last = jdbc.count("select coalesce(max(person_id), 0) from room");
		long[] rooms = new long[parts];
		jdbc.list(
				"select least((cast(person_id as bigint) * %d - 1) / %d, %d) as part, count(*) from room where %s group by part"
					.formatted(parts, Math.max(last, 1), parts - 1, condition),
				(row, _) -> rooms[row.getInt(1)] = row.getLong(2), arguments);
		int after = 0;
		for (int part = 1; part < parts; part++) {
			int to = (int) (last * part / parts);
			owners.put(new OwnerRange(after, to), rooms[part - 1]);
			after = to;
		}
		owners.put(new OwnerRange(after, Integer.MAX_VALUE), rooms[parts - 1]);
		return owners;
	}

}
