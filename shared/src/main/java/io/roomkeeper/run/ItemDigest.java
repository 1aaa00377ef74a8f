package io.roomkeeper.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash over the items of a run, in their order. The audit trail keeps it, so
 * that a change of the items afterwards shows.
 */
public final class ItemDigest {

	private final MessageDigest digest;

	private long count;

	/** A digest of no items. */
	public ItemDigest() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Takes the next item in. */
	public void add(RunItem item) {
		field(item.item());
		field(item.outcome().name());
		field(item.message().key());
		field(item.message().encoded());
		this.count++;
	}

	/** Each field with its length, so that no two sequences of items read alike. */
	private void field(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		this.digest.update(bytes);
	}

	/** How many items were taken in. */
	public long count() {
		return this.count;
	}

	/** The hash as 64 hexadecimal digits; ends the digest. */
	public String hash() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
