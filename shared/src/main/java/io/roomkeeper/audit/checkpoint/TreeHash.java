package io.roomkeeper.audit.checkpoint;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

import io.roomkeeper.hash.Hashing;

/**
 * The hash of a leaf or node of a Merkle tree (RFC 6962, 2.1).
 *
 * @param base64 32 bytes in Base64
 */
record TreeHash(String base64) {

	private static final int BYTES = 32;

	TreeHash {
		if (Base64.getDecoder().decode(base64).length != BYTES) {
			throw new IllegalArgumentException("Not a SHA-256 hash: " + base64);
		}
	}

	/** Returns the leaf of a row. Its data are the 32 bytes of the row's hash. */
	static TreeHash leaf(String rowHash) {
		MessageDigest digest = Hashing.sha256();
		digest.update((byte) 0);
		return of(digest.digest(HexFormat.of().parseHex(rowHash)));
	}

	/** Returns the node above two others. */
	static TreeHash node(TreeHash left, TreeHash right) {
		MessageDigest digest = Hashing.sha256();
		digest.update((byte) 1);
		digest.update(left.bytes());
		return of(digest.digest(right.bytes()));
	}

	/** Returns the root of a tree without leaves. */
	static TreeHash empty() {
		return of(Hashing.sha256().digest());
	}

	private static TreeHash of(byte[] bytes) {
		return new TreeHash(Base64.getEncoder().encodeToString(bytes));
	}

	private byte[] bytes() {
		return Base64.getDecoder().decode(this.base64);
	}

}
