package io.roomkeeper.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many texts in one array of bytes, each known by its place. They are compared by the
 * code points of their letters.
 */
final class Texts {

	private final byte[] bytes;

	/** Where each text begins, and behind the last of them where it ends. */
	private final int[] begins;

	private Texts(byte[] bytes, int[] begins) {
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

	/** Where the text would be put in before equal ones, if the texts stand in order. */
	int firstFrom(byte[] text) {
		return first(text, 0);
	}

	/** The place behind the last text that is that text, if they stand in order. */
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

	/** The place behind the last text that begins so, if the texts stand in order. */
	int firstBehind(byte[] prefix) {
		byte[] next = prefix.clone();
		int last = next.length - 1;
		next[last]++;
		return firstFrom(next);
	}

	/** The same texts in another order. */
	Texts inOrder(int[] places) {
		Builder ordered = new Builder(this.bytes.length);
		for (int place : places) {
			ordered.add(this.bytes, this.begins[place], this.begins[place + 1] - this.begins[place]);
		}
		return ordered.build();
	}

	/** How many bytes of memory they take. */
	long footprint() {
		return this.bytes.length + 4L * this.begins.length;
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Takes texts in. */
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

		Texts build() {
			return new Texts(Arrays.copyOf(this.bytes, this.length), this.begins.toArray());
		}

	}

}
