package io.roomkeeper.roster.index;

import java.util.Arrays;

/** A growing list of ints, and a stable sort for large arrays of them. */
public final class Ints {

	private int[] values = new int[1_024];

	private int size;

	public void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size + (this.size >> 1));
		}
		this.values[this.size++] = value;
	}

	int get(int index) {
		return this.values[index];
	}

	public int size() {
		return this.size;
	}

	public int[] toArray() {
		return Arrays.copyOf(this.values, this.size);
	}

	/** Sorts the values stably. */
	static void sort(int[] values, Comparison comparison) {
		merge(values.clone(), values, 0, values.length, comparison);
	}

	/**
	 * Merges the two sorted halves of a range into {@code to}; both arrays hold the same
	 * values at first.
	 */
	private static void merge(int[] from, int[] to, int begin, int end, Comparison comparison) {
		if (end - begin < 2) {
			return;
		}
		int middle = (begin + end) >>> 1;
		merge(to, from, begin, middle, comparison);
		merge(to, from, middle, end, comparison);
		if (comparison.compare(from[middle - 1], from[middle]) <= 0) {
			System.arraycopy(from, begin, to, begin, end - begin);
			return;
		}
		int left = begin;
		int right = middle;
		for (int at = begin; at < end; at++) {
			boolean takesLeft = left < middle && (right >= end || comparison.compare(from[left], from[right]) <= 0);
			to[at] = takesLeft ? from[left++] : from[right++];
		}
	}

	/** Compares two values. */
	@FunctionalInterface
	interface Comparison {

		/**
		 * Returns a negative number if the first comes first, and 0 if both are equal.
		 */
		int compare(int one, int other);

	}

}
