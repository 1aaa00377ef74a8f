package io.roomkeeper.sync;

import java.util.BitSet;
import java.util.Map;

import io.roomkeeper.run.RunId;

/** The store of what a sync has weighed and begun, from one run to the next. */
public interface SyncProgress {

	/**
	 * Whom syncs concern that have begun to write and have not finished; empty where the
	 * last one finished.
	 */
	Map<SyncEffect, BitSet> unfinished();

	/**
	 * Stores whom a sync concerns, in the transaction before it writes anything else.
	 * Takes the place of what was stored before.
	 */
	void begin(Map<SyncEffect, BitSet> concerned);

	/** A sync has written everything. */
	void finish();

	/** Stores how many people a paused run waits to be confirmed for. */
	void pause(RunId run, Map<SyncEffect, Long> toConfirm);

	/** How many people a run paused for last. */
	Map<SyncEffect, Long> toConfirm(RunId run);

}
