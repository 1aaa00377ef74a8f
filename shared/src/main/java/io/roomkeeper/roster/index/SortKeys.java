package io.roomkeeper.roster.index;

import java.time.LocalDate;

/** The columns by which people are sorted. A person has the same index in each column. */
final class SortKeys {

	/** The value for people without a date; sorts after every date. */
	private static final int NONE = Integer.MAX_VALUE;

	private final Ints ids = new Ints();

	private final StringPool.Builder uids = new StringPool.Builder();

	private final StringPool.Builder names = new StringPool.Builder();

	private final Ints lastUses = new Ints();

	private final Ints ends = new Ints();

	private final Ints highDigits = new Ints();

	private final Ints lowDigits = new Ints();

	/** Adds a person. */
	void add(RosterLine line) {
		this.ids.add(line.id().value());
		this.uids.add(StringPool.bytes(line.uid().key()));
		this.names.add(StringPool.bytes(sortedName(line)));
		this.lastUses.add(line.room().flatMap(RosterLine.Room::lastUsedOn).map(SortKeys::day).orElse(NONE));
		this.ends.add(line.room().map((room) -> day(room.expiresOn())).orElse(NONE));
		long number = line.room().map((room) -> room.number().number()).orElse(Long.MAX_VALUE);
		this.highDigits.add((int) (number >>> Integer.SIZE));
		this.lowDigits.add((int) number);
	}

	/** Returns the name by which people are sorted, family name first. */
	static String sortedName(RosterLine line) {
		return SearchWords
			.fold(line.familyName().isBlank() ? line.displayName() : line.familyName() + " " + line.givenName());
	}

	int size() {
		return this.ids.size();
	}

	int id(int place) {
		return this.ids.get(place);
	}

	StringPool uids() {
		return this.uids.build();
	}

	StringPool names() {
		return this.names.build();
	}

	/** Returns the column in days since 1970. */
	Ints lastUses() {
		return this.lastUses;
	}

	/** Returns the column in days since 1970. */
	Ints ends() {
		return this.ends;
	}

	long number(int place) {
		return ((long) this.highDigits.get(place) << Integer.SIZE) | Integer.toUnsignedLong(this.lowDigits.get(place));
	}

	/**
	 * Counts the leading indexes that have a value in that column. The indexes must be
	 * sorted by it.
	 */
	static int valued(int[] places, Ints column) {
		int valued = places.length;
		while (valued > 0 && column.get(places[valued - 1]) == NONE) {
			valued--;
		}
		return valued;
	}

	private static int day(LocalDate date) {
		return (int) date.toEpochDay();
	}

}
