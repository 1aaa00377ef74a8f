package io.roomkeeper.roster;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Everybody in one order. Who lacks what the order is by stands last, whether the
 * smallest come first or the greatest.
 */
final class Order {

	/** Everybody by id, the smallest first. */
	private final int[] people;

	/** How many of them have what the order is by. */
	private final int valued;

	Order(int[] people, int valued) {
		this.people = people;
		this.valued = valued;
	}

	int[] people() {
		return this.people;
	}

	/**
	 * People out of those that are wanted.
	 * @param offset how many of the wanted are passed over
	 */
	int[] page(BitSet wanted, boolean ascending, int offset, int limit) {
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
	 * The same for people who are told one by one.
	 * @param offset how many of the wanted are passed over
	 */
	int[] page(IntPredicate wanted, boolean ascending, int offset, int limit) {
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

	/** Wanted people from that place on, the smallest first. */
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
