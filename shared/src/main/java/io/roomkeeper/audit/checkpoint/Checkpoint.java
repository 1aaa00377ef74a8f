package io.roomkeeper.audit.checkpoint;

import java.util.List;

/**
 * The number of rows of the trail and the root of their Merkle tree
 * (c2sp.org/tlog-checkpoint).
 *
 * @param origin the name of the trail, which is that of the key
 * @param size the number of rows
 */
record Checkpoint(String origin, long size, TreeHash root) {

	/** Returns the text that is signed. */
	String text() {
		return "%s\n%d\n%s\n".formatted(this.origin, this.size, this.root.base64());
	}

	/**
	 * Reads a note without verifying its signatures.
	 * @throws IllegalArgumentException if its text is not a checkpoint
	 */
	static Checkpoint of(SignedNote note) {
		List<String> lines = note.text().lines().toList();
		if (lines.size() < 3 || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
			throw new IllegalArgumentException("Not a checkpoint");
		}
		return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), new TreeHash(lines.get(2)));
	}

}
