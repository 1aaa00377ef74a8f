package io.roomkeeper.batch.sync;

/** What a sync reads, and how it treats newcomers. */
enum SyncMode {

	/** Reads everything. */
	FULL,
	/** Reads only changed entries, if that is safe. */
	CHANGES,
	/**
	 * Reads everything and matches newcomers with people known under another directory
	 * ID.
	 */
	SAME_PEOPLE

}
