package io.roomkeeper.roster.index;

import java.util.Arrays;
import java.util.BitSet;

/** Maps numbers to people; sorted by number. */
final class Numbers {

	/** Numbers have nine or ten digits. */
	private static final int[] LENGTHS = { 9, 10 };

	/** The people, in ascending order of number. */
	private final int[] people;

	/** The numbers, in the same order. */
	private final long[] numbers;

	Numbers(int[] people, long[] numbers) {
		this.people = people;
		this.numbers = numbers;
	}

	long[] numbers() {
		return this.numbers;
	}

	/** Adds every person whose number begins with these digits. */
	void addTo(BitSet found, String digits) {
		for (int length : LENGTHS) {
			if (digits.length() <= length) {
				long step = powerOfTen(length - digits.length());
				long first = Long.parseLong(digits) * step;
				int end = firstFrom(first + step);
				for (int at = firstFrom(first); at < end; at++) {
					found.set(this.people[at]);
				}
			}
		}
	}

	/**
	 * Returns the digits of a text that is a number or the beginning of one; else empty.
	 */
	static String digits(String text) {
		String digits = text.replace("-", "");
		return digits.matches("[1-9][0-9]{0,9}") ? digits : "";
	}

	private int firstFrom(long number) {
		int place = Arrays.binarySearch(this.numbers, number);
		return (place < 0) ? -place - 1 : place;
	}

	private static long powerOfTen(int exponent) {
		long power = 1;
		for (int i = 0; i < exponent; i++) {
			power *= 10;
		}
		return power;
	}

}
