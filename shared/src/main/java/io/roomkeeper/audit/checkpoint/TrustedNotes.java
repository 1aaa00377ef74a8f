package io.roomkeeper.audit.checkpoint;

import java.util.List;
import java.util.Optional;

/**
 * Reads checkpoints that a trusted key has signed.
 *
 * @param keys the trusted keys
 */
record TrustedNotes(List<VerifierKey> keys) {

	TrustedNotes {
		keys = List.copyOf(keys);
	}

	/** Returns the checkpoint of a note; empty if no trusted key has signed it. */
	Optional<Checkpoint> read(String note) {
		try {
			SignedNote signed = SignedNote.parse(note);
			Checkpoint checkpoint = Checkpoint.of(signed);
			return Optional.of(checkpoint)
				.filter((one) -> this.keys.stream()
					.anyMatch((key) -> key.name().equals(one.origin()) && key.hasSigned(signed)));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	/** Returns whether a trusted note is about the tree with that edge. */
	boolean covers(String note, TreeEdge edge) {
		return read(note).filter((one) -> one.size() == edge.size() && one.root().equals(edge.root())).isPresent();
	}

}
