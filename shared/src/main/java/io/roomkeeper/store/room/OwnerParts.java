package io.roomkeeper.store.room;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.OwnerRange;

/** Divides the owners of rooms into as many ranges as the database benefits from. */
final class OwnerParts {

	private OwnerParts() {
	}

	/**
	 * Returns ranges of about the same size, which cover everyone and do not overlap.
	 * @param most the maximum number of ranges
	 */
	static List<OwnerRange> of(Jdbc jdbc, int most) {
		int parts = jdbc.dialect().parts(most);
		int last = jdbc.count("select max(person_id) from room");
		List<OwnerRange> owners = new ArrayList<>();
		int after = 0;
		for (int part = 1; part < parts; part++) {
			int to = (int) ((long) last * part / parts);
			owners.add(new OwnerRange(after, to));
			after = to;
		}
		owners.add(new OwnerRange(after, Integer.MAX_VALUE));
		return owners;
	}

}
