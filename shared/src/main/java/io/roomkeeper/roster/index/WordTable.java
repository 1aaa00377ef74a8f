package io.roomkeeper.roster.index;

import java.util.Arrays;

/** Stores each distinct word once and maps it to its index. */
final class WordTable {

	private final StringPool.Builder words = new StringPool.Builder();

	private final Ints hashes = new Ints();

	/**
	 * Open addressing: each slot holds the word's index plus 1, or 0 if the slot is free.
	 */
	private int[] slots = new int[1 << 12];

	/** Returns the index of a word; adds the word if it is new. */
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

	StringPool build() {
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
