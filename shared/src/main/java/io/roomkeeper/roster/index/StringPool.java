package io.roomkeeper.roster.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many texts in one byte array, each identified by its index. They are compared by code
 * point.
 */
final class StringPool {

	private final byte[] bytes;

	/** The start of each text, followed by the end of the last one. */
	private final int[] begins;

	private StringPool(byte[] bytes, int[] begins) {
		this.bytes = bytes;
		this.begins = begins;
	}

	int size() {
		return this.begins.length - 1;
	}

	int compare(int one, int other) {
		return Arrays.compareUnsigned(this.bytes, this.begins[one], this.begins[one + 1], this.bytes,
				this.begins[other], this.begins[other + 1]);
	}

	int compare(int one, byte[] other) {
		return Arrays.compareUnsigned(this.bytes, this.begins[one], this.begins[one + 1], other, 0, other.length);
	}

	/**
	 * Returns the index of the first text that is not less than the given one. The texts
	 * must be sorted.
	 */
	int firstFrom(byte[] text) {
		return first(text, 0);
	}

	/** Returns the index after the last equal text. The texts must be sorted. */
	int firstAfter(byte[] text) {
		return first(text, 1);
	}

	private int first(byte[] text, int least) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (compare(middle, text) < least) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * Returns the index after the last text with that prefix. The texts must be sorted.
	 */
	int firstBehind(byte[] prefix) {
		byte[] next = prefix.clone();
		int last = next.length - 1;
		next[last]++;
		return firstFrom(next);
	}

	/** Returns a copy in another order. */
	StringPool inOrder(int[] places) {
		Builder ordered = new Builder(this.bytes.length);
		for (int place : places) {
			ordered.add(this.bytes, this.begins[place], this.begins[place + 1] - this.begins[place]);
		}
		return ordered.build();
	}

	/** Returns the estimated memory use in bytes. */
	long footprint() {
		return this.bytes.length + 4L * this.begins.length;
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Collects texts. */
	static final class Builder {

		private byte[] bytes;

		private int length;

		private final Ints begins = new Ints();

		Builder() {
			this(1 << 16);
		}

		private Builder(int length) {
			this.bytes = new byte[Math.max(16, length)];
			this.begins.add(0);
		}

		int size() {
			return this.begins.size() - 1;
		}

		/** Adds a text. */
		void add(byte[] text) {
			add(text, 0, text.length);
		}

		private void add(byte[] from, int begin, int count) {
			while (this.length + count > this.bytes.length) {
				this.bytes = Arrays.copyOf(this.bytes, this.bytes.length + (this.bytes.length >> 1));
			}
			System.arraycopy(from, begin, this.bytes, this.length, count);
			this.length += count;
			this.begins.add(this.length);
		}

		boolean is(int place, byte[] text) {
			return Arrays.equals(this.bytes, this.begins.get(place), this.begins.get(place + 1), text, 0, text.length);
		}

		StringPool build() {
			return new StringPool(Arrays.copyOf(this.bytes, this.length), this.begins.toArray());
		}

	}

}
