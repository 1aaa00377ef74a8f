package io.roomkeeper.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import io.roomkeeper.hash.Hashing;

/**
 * A SHA-256 hash over the items of a run, in their order. The audit trail stores it, so
 * that a later change of the items is detected.
 */
public final class ItemDigest {

	private final MessageDigest digest = Hashing.sha256();

	private long count;

	/** Adds the next item. */
	public void add(RunItem item) {
		field(item.item());
		field(item.outcome().name());
		field(item.message().key());
		field(item.message().encoded());
		this.count++;
	}

	/**
	 * Adds a field with its length, so that different sequences of items never produce
	 * the same input.
	 */
	private void field(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		this.digest.update(bytes);
	}

	/** Returns how many items were added. */
	public long count() {
		return this.count;
	}

	/** Finishes the digest and returns it as 64 hexadecimal digits. */
	public String hash() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
