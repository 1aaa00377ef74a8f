package io.roomkeeper.database.bulk;

import io.roomkeeper.database.Jdbc;

/** Allocates consecutive ids from 1, each once. */
public final class IdAllocator {

	private final Jdbc jdbc;

	private final String name;

	public IdAllocator(Jdbc jdbc, String name) {
		this.jdbc = jdbc;
		this.name = name;
	}

	/** Allocates {@code count} consecutive ids and returns the first. */
	public int take(int count) {
		if (count < 1) {
			throw new IllegalArgumentException("At least one id must be set aside: " + count);
		}
		return this.jdbc.inTransaction(() -> {
			this.jdbc.update("update id_allotment set next_id = next_id + ? where name = ?", count, this.name);
			return next() - count;
		});
	}

	/** Returns how many ids were allocated so far. */
	public int given() {
		return next() - 1;
	}

	private int next() {
		return this.jdbc.count("select next_id from id_allotment where name = ?", this.name);
	}

}
