package io.roomkeeper.directory;

/**
 * Folds texts and numbers into 64 bits that are the same in every process: FNV-1a over
 * UTF-16, finished by MurmurHash3's mixer.
 */
public final class Fingerprint {

	private long state = 0xcbf29ce484222325L;

	private Fingerprint() {
	}

	/** An empty fingerprint. */
	public static Fingerprint start() {
		return new Fingerprint();
	}

	/**
	 * Adds a text and its end, so that moving a letter from one field to the next changes
	 * the value.
	 */
	public Fingerprint add(String text) {
		for (int i = 0; i < text.length(); i++) {
			mix(text.charAt(i));
		}
		mix(0x1_0000);
		return this;
	}

	/** Adds a number. */
	public Fingerprint add(int number) {
		mix(number);
		return this;
	}

	private void mix(int unit) {
		this.state ^= unit;
		this.state *= 0x100000001b3L;
	}

	/** The 64 bits. */
	public long value() {
		long h = this.state;
		h ^= h >>> 33;
		h *= 0xff51afd7ed558ccdL;
		h ^= h >>> 33;
		h *= 0xc4ceb9fe1a85ec53L;
		h ^= h >>> 33;
		return h;
	}

}
