package io.roomkeeper.roster.index;

import java.util.EnumMap;
import java.util.Map;

/** All people in each order that changes only with people or rooms. */
final class Ordered {

	private final Map<RosterQuery.Sort, Order> orders;

	private final Numbers numbers;

	/** The expiry date of each room as days since 1970, sorted by it. */
	private final int[] ends;

	/** The folded uids, sorted. */
	private final StringPool uids;

	Ordered(Map<RosterQuery.Sort, Order> orders, Numbers numbers, int[] ends, StringPool uids) {
		this.orders = orders;
		this.numbers = numbers;
		this.ends = ends;
		this.uids = uids;
	}

	Map<RosterQuery.Sort, Order> orders() {
		return this.orders;
	}

	Numbers numbers() {
		return this.numbers;
	}

	int[] ends() {
		return this.ends;
	}

	StringPool uids() {
		return this.uids;
	}

	/** Sorts people into each order; equal ones are sorted by name. */
	static Ordered of(SortKeys columns) {
		return new Sorting(columns).sorted();
	}

	/** Returns the estimated memory use in bytes. */
	long footprint() {
		long people = this.orders.values().stream().mapToLong((order) -> 4L * order.people().length).sum();
		return people + 8L * this.numbers.numbers().length + 4L * this.ends.length + this.uids.footprint();
	}

	/** The indexes of people while they are sorted. */
	private static final class Sorting {

		private final SortKeys columns;

		private final int[] byName;

		private final Map<RosterQuery.Sort, Order> orders = new EnumMap<>(RosterQuery.Sort.class);

		Sorting(SortKeys columns) {
			this.columns = columns;
			this.byName = places();
			StringPool names = columns.names();
			Ints.sort(this.byName, names::compare);
		}

		Ordered sorted() {
			put(RosterQuery.Sort.NAME, this.byName, this.byName.length);
			StringPool uids = this.columns.uids();
			int[] byUid = places();
			Ints.sort(byUid, uids::compare);
			put(RosterQuery.Sort.UID, byUid, byUid.length);
			by(RosterQuery.Sort.LAST_USED, this.columns.lastUses());
			int[] byEnd = by(RosterQuery.Sort.EXPIRES, this.columns.ends());
			int[] ends = new int[SortKeys.valued(byEnd, this.columns.ends())];
			for (int i = 0; i < ends.length; i++) {
				ends[i] = this.columns.ends().get(byEnd[i]);
			}
			return new Ordered(this.orders, numbers(ends.length), ends, uids.inOrder(byUid));
		}

		private Numbers numbers(int rooms) {
			int[] places = this.byName.clone();
			Ints.sort(places, (one, other) -> Long.compare(this.columns.number(one), this.columns.number(other)));
			long[] numbers = new long[rooms];
			for (int i = 0; i < rooms; i++) {
				numbers[i] = this.columns.number(places[i]);
			}
			return new Numbers(put(RosterQuery.Sort.NUMBER, places, rooms), numbers);
		}

		private int[] by(RosterQuery.Sort sort, Ints column) {
			int[] places = this.byName.clone();
			Ints.sort(places, (one, other) -> Integer.compare(column.get(one), column.get(other)));
			put(sort, places, SortKeys.valued(places, column));
			return places;
		}

		private int[] put(RosterQuery.Sort sort, int[] places, int valued) {
			int[] people = new int[places.length];
			for (int i = 0; i < places.length; i++) {
				people[i] = this.columns.id(places[i]);
			}
			this.orders.put(sort, new Order(people, valued));
			return people;
		}

		/** Returns the indexes in insertion order, which is by id. */
		private int[] places() {
			int[] places = new int[this.columns.size()];
			for (int i = 0; i < places.length; i++) {
				places[i] = i;
			}
			return places;
		}

	}

}
