package io.roomkeeper.sample.source;

import java.util.List;

import io.roomkeeper.directory.Fingerprint;

/**
 * Generates pseudo-random numbers that are the same in every process and on every JDK:
 * SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), seeded with a hash of the purpose.
 * Each person has a separate sequence, so that a change to one person does not affect the
 * others.
 */
public final class SampleRandom {

	private long state;

	/**
	 * Starts a sequence.
	 * @param purpose the purpose of the numbers, for example {@code "uses of ana.garcia"}
	 */
	public SampleRandom(String purpose) {
		this.state = Fingerprint.start().add(purpose).value();
	}

	/** Returns a number from 0 to {@code bound - 1}. */
	public int below(int bound) {
		return (int) (((next() >>> 32) * bound) >>> 32);
	}

	/** Returns a number from {@code first} to {@code last}, both included. */
	public int between(int first, int last) {
		return first + below(last - first + 1);
	}

	/** Returns true with a probability in thousandths. */
	public boolean chance(int perMille) {
		return below(1000) < perMille;
	}

	/** Returns one of the choices. */
	public <T> T pick(List<T> choices) {
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
