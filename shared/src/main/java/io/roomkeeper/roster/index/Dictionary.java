package io.roomkeeper.roster.index;

import java.util.BitSet;

/**
 * Maps words to people. Words are sorted, and the people of each word are stored in the
 * same order, so that all people with a given prefix form one contiguous range.
 */
final class Dictionary {

	private final StringPool words;

	/** The start of each word's people, followed by the end of the last word's people. */
	private final int[] begins;

	private final int[] people;

	private Dictionary(StringPool words, int[] begins, int[] people) {
		this.words = words;
		this.begins = begins;
		this.people = people;
	}

	/** Adds every person who has a word with that prefix. */
	void addTo(BitSet found, String beginning) {
		byte[] prefix = StringPool.bytes(beginning);
		int end = this.begins[this.words.firstBehind(prefix)];
		for (int at = this.begins[this.words.firstFrom(prefix)]; at < end; at++) {
			found.set(this.people[at]);
		}
	}

	/** Returns the estimated memory use in bytes. */
	long footprint() {
		return this.words.footprint() + 4L * this.begins.length + 4L * this.people.length;
	}

	/** Collects words and people in any order. */
	static final class Builder {

		private final WordTable words = new WordTable();

		private final Ints uses = new Ints();

		private final Ints users = new Ints();

		/** Adds a word of a person. */
		void add(int person, String word) {
			this.uses.add(this.words.placeOf(StringPool.bytes(word)));
			this.users.add(person);
		}

		Dictionary build() {
			StringPool found = this.words.build();
			int[] order = new int[found.size()];
			for (int i = 0; i < order.length; i++) {
				order[i] = i;
			}
			Ints.sort(order, found::compare);
			int[] rank = new int[order.length];
			for (int i = 0; i < order.length; i++) {
				rank[order[i]] = i;
			}
			return fill(found.inOrder(order), rank);
		}

		private Dictionary fill(StringPool inOrder, int[] rank) {
			int[] begins = new int[rank.length + 1];
			for (int i = 0; i < this.uses.size(); i++) {
				begins[rank[this.uses.get(i)] + 1]++;
			}
			for (int i = 0; i < rank.length; i++) {
				begins[i + 1] += begins[i];
			}
			int[] people = new int[this.uses.size()];
			int[] next = begins.clone();
			for (int i = 0; i < people.length; i++) {
				people[next[rank[this.uses.get(i)]]++] = this.users.get(i);
			}
			return new Dictionary(inOrder, begins, people);
		}

	}

}
