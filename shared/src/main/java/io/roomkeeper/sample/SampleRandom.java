package io.roomkeeper.sample;

import java.util.List;

import io.roomkeeper.directory.Fingerprint;

/**
 * Numbers that look random and are the same in every process and on every JDK: SplitMix64
 * (Steele, Lea and Flood, OOPSLA 2014), begun with the fingerprint of what they are for.
 * Giving each person a sequence of their own keeps everyone else as they were when one
 * person changes.
 */
final class SampleRandom {

	private long state;

	/**
	 * @param purpose what the numbers are for, for example {@code "uses of ana.garcia"}
	 */
	SampleRandom(String purpose) {
		this.state = Fingerprint.start().add(purpose).value();
	}

	/** A number from 0 to {@code bound - 1}. */
	int below(int bound) {
		return (int) (((next() >>> 32) * bound) >>> 32);
	}

	/** A number from {@code first} to {@code last}, both included. */
	int between(int first, int last) {
		return first + below(last - first + 1);
	}

	/** True in so many of a thousand cases. */
	boolean chance(int perMille) {
		return below(1000) < perMille;
	}

	/** One of them. */
	<T> T pick(List<T> choices) {
		return choices.get(below(choices.size()));
	}

	private long next() {
		this.state += 0x9e3779b97f4a7c15L;
		long z = this.state;
		z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return z ^ (z >>> 31);
	}

}
