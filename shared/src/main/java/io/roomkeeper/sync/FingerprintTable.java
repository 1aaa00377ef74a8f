package io.roomkeeper.sync;

import io.roomkeeper.directory.Fingerprint;

/**
 * A map from texts to numbers that stores 64-bit fingerprints instead of the texts, at 18
 * to 36 bytes an entry. Two different texts collide with a probability of 1 in 2^64;
 * among a million texts, 1 in 37 million.
 */
public final class FingerprintTable {

	/** The result for a text that is not in the table. */
	public static final int NONE = -1;

	private long[] keys;

	/** The number plus 1, or 0 for a free slot. */
	private int[] numbers;

	private int size;

	/** Creates an empty table. */
	public FingerprintTable() {
		this.keys = new long[1 << 10];
		this.numbers = new int[1 << 10];
	}

	/** Returns the fingerprint of a text. */
	public static long fingerprint(String text) {
		return Fingerprint.start().add(text).value();
	}

	/** Returns the number of a text, or {@link #NONE}. */
	public int get(String text) {
		return get(fingerprint(text));
	}

	/** Returns the number of the text with that fingerprint, or {@link #NONE}. */
	public int get(long key) {
		return this.numbers[place(key)] - 1;
	}

	/**
	 * Adds a text unless it is present.
	 * @param number 0 or more
	 * @return the existing number, or {@link #NONE} if the text is new
	 */
	public int putIfAbsent(String text, int number) {
		return putIfAbsent(fingerprint(text), number);
	}

	/** Adds the text with that fingerprint, as {@link #putIfAbsent(String, int)} does. */
	public int putIfAbsent(long key, int number) {
		int place = place(key);
		int before = this.numbers[place] - 1;
		if (before == NONE) {
			this.keys[place] = key;
			this.numbers[place] = number + 1;
			this.size++;
			if (this.size > this.keys.length / 3 * 2) {
				grow();
			}
		}
		return before;
	}

	/** Adds a text or replaces its number. */
	public void put(String text, int number) {
		if (putIfAbsent(text, number) != NONE) {
			this.numbers[place(fingerprint(text))] = number + 1;
		}
	}

	/** Returns the number of texts. */
	public int size() {
		return this.size;
	}

	private int place(long key) {
		int mask = this.keys.length - 1;
		int place = (int) (key ^ (key >>> 32)) & mask;
		while (this.numbers[place] != 0 && this.keys[place] != key) {
			place = (place + 1) & mask;
		}
		return place;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		int[] oldNumbers = this.numbers;
		this.keys = new long[oldKeys.length * 2];
		this.numbers = new int[this.keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldNumbers[i] != 0) {
				int place = place(oldKeys[i]);
				this.keys[place] = oldKeys[i];
				this.numbers[place] = oldNumbers[i];
			}
		}
	}

}
