package io.roomkeeper.person;

/**
 * Our own number for a person, assigned once and never reused. Ids are dense from 1, so
 * that sets of people fit into small bitmaps.
 *
 * @param value 1 or more
 */
public record PersonId(int value) implements Comparable<PersonId> {

	public PersonId {
		if (value < 1) {
			throw new IllegalArgumentException("A person's id is 1 or more: " + value);
		}
	}

	@Override
	public int compareTo(PersonId other) {
		return Integer.compare(this.value, other.value);
	}

}
