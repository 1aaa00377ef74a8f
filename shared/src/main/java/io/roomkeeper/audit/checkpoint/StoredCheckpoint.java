package io.roomkeeper.audit.checkpoint;

import java.time.Instant;

/**
 * A checkpoint as it is stored.
 *
 * @param size the number of rows
 * @param at when it was signed
 * @param edge the nodes of the tree's edge, as text
 * @param note the signed note
 * @param sent whether the witness has it
 */
public record StoredCheckpoint(long size, Instant at, String edge, String note, boolean sent) {

	TreeEdge treeEdge() {
		return TreeEdge.parse(this.size, this.edge);
	}

}
