package io.roomkeeper.roster.index;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * All people in one sort order. People without a value for it come last in both
 * directions.
 */
public final class Order {

	/** The ids of all people, in ascending order of the value. */
	private final int[] people;

	/** How many of them have a value. */
	private final int valued;

	public Order(int[] people, int valued) {
		this.people = people;
		this.valued = valued;
	}

	int[] people() {
		return this.people;
	}

	/**
	 * Returns one page of the wanted people.
	 * @param offset how many of the wanted people to skip
	 */
	public int[] page(BitSet wanted, boolean ascending, int offset, int limit) {
		if (wanted.cardinality() < this.people.length) {
			return page(wanted::get, ascending, offset, limit);
		}
		Ints found = new Ints();
		for (int at = offset; at < this.people.length && found.size() < limit; at++) {
			found.add(at(at, ascending));
		}
		return found.toArray();
	}

	/**
	 * Returns one page of the wanted people, tested one by one.
	 * @param offset how many of the wanted people to skip
	 */
	public int[] page(IntPredicate wanted, boolean ascending, int offset, int limit) {
		Ints found = new Ints();
		int passed = 0;
		for (int at = 0; at < this.people.length && found.size() < limit; at++) {
			int person = at(at, ascending);
			if (wanted.test(person) && passed++ >= offset) {
				found.add(person);
			}
		}
		return found.toArray();
	}

	/** Returns wanted people from that index on, in ascending order. */
	int[] from(BitSet wanted, int place, int limit) {
		Ints found = new Ints();
		for (int at = place; at < this.people.length && found.size() < limit; at++) {
			if (wanted.get(this.people[at])) {
				found.add(this.people[at]);
			}
		}
		return found.toArray();
	}

	private int at(int place, boolean ascending) {
		return this.people[(ascending || place >= this.valued) ? place : this.valued - 1 - place];
	}

}
