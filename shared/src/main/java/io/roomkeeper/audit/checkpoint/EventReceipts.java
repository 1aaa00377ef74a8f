package io.roomkeeper.audit.checkpoint;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.text.Argument;

/** Makes receipts of rows. */
public final class EventReceipts {

	private final AuditTrail trail;

	private final Checkpoints checkpoints;

	public EventReceipts(AuditTrail trail, Checkpoints checkpoints) {
		this.trail = trail;
		this.checkpoints = checkpoints;
	}

	/**
	 * Returns the receipt of a row. Reads the rows between the checkpoints before and
	 * after it.
	 * @throws NotFoundException if there is no such row, or no checkpoint covers it yet
	 */
	public EventReceipt of(Actor actor, long position) {
		actor.require(Role.ADMIN);
		AuditEntry row = this.trail.find(position)
			.orElseThrow(() -> new NotFoundException(FailureText.of("audit.row.none", Argument.id(position))));
		StoredCheckpoint after = this.checkpoints.from(position)
			.orElseThrow(() -> new NotFoundException(FailureText.of("audit.receipt.early", Argument.id(position))));
		TreeEdge edge = this.checkpoints.upTo(position - 1)
			.map(StoredCheckpoint::treeEdge)
			.orElseGet(() -> this.checkpoints.start().treeEdge());
		List<TreeHash> leaves = new ArrayList<>();
		this.trail.read(edge.size(), after.size(), (one) -> leaves.add(TreeHash.leaf(one.hash())));
		return new EventReceipt(row, InclusionProof.of(position - 1, edge, leaves), after.note());
	}

}
