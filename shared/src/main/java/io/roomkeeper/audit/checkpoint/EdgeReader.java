package io.roomkeeper.audit.checkpoint;

import io.roomkeeper.audit.AuditEntry;

/** Adds rows to the edge of a tree. Not thread-safe. */
final class EdgeReader {

	private TreeEdge edge;

	EdgeReader(TreeEdge edge) {
		this.edge = edge;
	}

	void add(AuditEntry row) {
		this.edge = this.edge.with(TreeHash.leaf(row.hash()));
	}

	TreeEdge edge() {
		return this.edge;
	}

}
