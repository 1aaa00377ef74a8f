package io.roomkeeper.sync;

import io.roomkeeper.directory.Fingerprint;

/**
 * A map from texts to numbers that keeps 64-bit fingerprints in place of the texts:
 * between 18 and 36 bytes an entry. Two different texts are taken for one with a chance
 * of 1 in 2^64; among a million, 1 in 37 million.
 */
public final class FingerprintTable {

	/** What is given for a text that is not in the table. */
	public static final int NONE = -1;

	private long[] keys;

	/** The number plus 1; 0 where the place is free. */
	private int[] numbers;

	private int size;

	/** An empty table. */
	public FingerprintTable() {
		this.keys = new long[1 << 10];
		this.numbers = new int[1 << 10];
	}

	/** The fingerprint of a text. */
	public static long fingerprint(String text) {
		return Fingerprint.start().add(text).value();
	}

	/** The number of a text, or {@link #NONE}. */
	public int get(String text) {
		return get(fingerprint(text));
	}

	/** The number of the text with that fingerprint, or {@link #NONE}. */
	public int get(long key) {
		return this.numbers[place(key)] - 1;
	}

	/**
	 * Puts a text in where it is not there yet.
	 * @param number 0 or more
	 * @return the number it had before, or {@link #NONE} where it is new
	 */
	public int putIfAbsent(String text, int number) {
		long key = fingerprint(text);
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

	/** Puts a text in, whatever number it had before. */
	public void put(String text, int number) {
		if (putIfAbsent(text, number) != NONE) {
			this.numbers[place(fingerprint(text))] = number + 1;
		}
	}

	/** How many texts are in it. */
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
