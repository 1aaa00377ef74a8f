package io.roomkeeper.sync;

import java.util.BitSet;
import java.util.Map;

import io.roomkeeper.run.RunId;

/** The store of what a sync has checked and begun, from one run to the next. */
public interface SyncProgress {

	/**
	 * Returns the people concerned by syncs that have begun to write and have not
	 * finished; empty if the last one finished.
	 */
	Map<SyncEffect, BitSet> unfinished();

	/**
	 * Stores the people whom a sync concerns, in a transaction before it writes anything
	 * else. Replaces what was stored before.
	 */
	void begin(Map<SyncEffect, BitSet> concerned);

	/** Records that a sync has written everything. */
	void finish();

	/**
	 * Stores the numbers of people that must be confirmed before a paused run continues.
	 */
	void pause(RunId run, Map<SyncEffect, Long> toConfirm);

	/** Returns the numbers that must be confirmed before a run continues. */
	Map<SyncEffect, Long> toConfirm(RunId run);

}
