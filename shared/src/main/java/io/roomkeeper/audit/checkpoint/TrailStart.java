package io.roomkeeper.audit.checkpoint;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;

/**
 * The checkpoint up to which old rows were removed.
 *
 * @param size the number of removed rows
 * @param hash the hash of the last of them
 * @param edge the nodes of the tree's edge, as text
 * @param note the signed note about the removal; empty if nothing was removed
 */
public record TrailStart(long size, String hash, String edge, String note) {

	/** The start of a trail that has all its rows. */
	public static final TrailStart NONE = new TrailStart(0, AuditEntry.BEGINNING, "", "");

	/** Returns the text that is signed about a removal. */
	static String text(String origin, long size, String hash, TreeEdge edge) {
		return "%s/start\n%d\n%s\n%s\n".formatted(origin, size, hash, edge.root().base64());
	}

	TreeEdge treeEdge() {
		return TreeEdge.parse(this.size, this.edge);
	}

	AuditTrail.Head head() {
		return new AuditTrail.Head(this.size, this.hash);
	}

	/** Returns whether a key has signed that the trail begins here. */
	boolean isSigned(VerifierKey key) {
		try {
			SignedNote signed = SignedNote.parse(this.note);
			return key.hasSigned(signed) && signed.text().equals(text(key.name(), this.size, this.hash, treeEdge()));
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
