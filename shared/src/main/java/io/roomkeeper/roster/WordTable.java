package io.roomkeeper.roster;

import java.util.Arrays;

/** Keeps each word once, and knows its place again. */
final class WordTable {

	private final Texts.Builder words = new Texts.Builder();

	private final Ints hashes = new Ints();

	/** A word's place and one, where its hash leads; 0 where none stands. */
	private int[] slots = new int[1 << 12];

	/** The place of a word, which is new where the word is. */
	int placeOf(byte[] word) {
		if (this.words.size() * 2 > this.slots.length) {
			grow();
		}
		int slot = slotOf(hash(word));
		while (this.slots[slot] != 0) {
			if (this.words.is(this.slots[slot] - 1, word)) {
				return this.slots[slot] - 1;
			}
			slot = (slot + 1) & (this.slots.length - 1);
		}
		this.words.add(word);
		this.hashes.add(hash(word));
		this.slots[slot] = this.words.size();
		return this.words.size() - 1;
	}

	Texts build() {
		return this.words.build();
	}

	private void grow() {
		this.slots = new int[this.slots.length * 2];
		for (int place = 0; place < this.words.size(); place++) {
			int slot = slotOf(this.hashes.get(place));
			while (this.slots[slot] != 0) {
				slot = (slot + 1) & (this.slots.length - 1);
			}
			this.slots[slot] = place + 1;
		}
	}

	private int slotOf(int hash) {
		return hash & (this.slots.length - 1);
	}

	private static int hash(byte[] word) {
		int hash = Arrays.hashCode(word) * 0x9e3779b9;
		return hash ^ (hash >>> 15);
	}

}
