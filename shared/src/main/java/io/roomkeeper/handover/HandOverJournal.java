package io.roomkeeper.handover;

import io.roomkeeper.access.Actor;

/** Records hand-overs in the audit trail. */
public interface HandOverJournal {

	/**
	 * Does the work and records it in one transaction. Passes on what the work throws.
	 */
	void together(Runnable work);

	/** Records a hand-over. */
	void handedOver(Actor actor, HandOver handOver, String reason);

}
