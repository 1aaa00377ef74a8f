package io.roomkeeper.directory;

/**
 * Hashes texts and numbers into 64 bits that are the same in every process: FNV-1a over
 * UTF-16, finalised by MurmurHash3's mixer.
 */
public final class Fingerprint {

	private long state = 0xcbf29ce484222325L;

	private Fingerprint() {
	}

	/** Creates an empty fingerprint. */
	public static Fingerprint start() {
		return new Fingerprint();
	}

	/**
	 * Adds a text and a terminator, so that moving a character between fields changes the
	 * value.
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

	/** Returns the 64 bits. */
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
