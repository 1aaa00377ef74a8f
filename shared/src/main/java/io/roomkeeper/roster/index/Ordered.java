package io.roomkeeper.roster.index;

import java.util.BitSet;
import java.util.Map;
import java.util.Objects;

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
	static Ordered of(SortKeys keys, BitSet everybody, RoomColumns rooms) {
		StringPool names = keys.names();
		int[] byName = places(keys);
		Ints.sort(byName, names::compare);
		StringPool uids = keys.uids();
		int[] byUid = places(keys);
		Ints.sort(byUid, uids::compare);
		return rooms.ordered(everybody, people(keys, byName), people(keys, byUid), uids.inOrder(byUid));
	}

	/** Returns the same people with other rooms. */
	Ordered with(BitSet everybody, RoomColumns rooms) {
		return rooms.ordered(everybody, order(RosterQuery.Sort.NAME), order(RosterQuery.Sort.UID), this.uids);
	}

	private Order order(RosterQuery.Sort sort) {
		return Objects.requireNonNull(this.orders.get(sort));
	}

	/** Returns the indexes in insertion order, which is by id. */
	private static int[] places(SortKeys keys) {
		int[] places = new int[keys.size()];
		for (int i = 0; i < places.length; i++) {
			places[i] = i;
		}
		return places;
	}

	private static Order people(SortKeys keys, int[] places) {
		int[] people = new int[places.length];
		for (int i = 0; i < places.length; i++) {
			people[i] = keys.id(places[i]);
		}
		return new Order(people, people.length);
	}

	/** Returns the estimated memory use in bytes. */
	long footprint() {
		long people = this.orders.values().stream().mapToLong((order) -> 4L * order.people().length).sum();
		return people + 8L * this.numbers.numbers().length + 4L * this.ends.length + this.uids.footprint();
	}

}
