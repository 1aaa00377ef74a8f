package io.roomkeeper.batch.sync;

/** What one sync reads, and what it makes of newcomers. */
enum SyncMode {

	/** Reads everything. */
	FULL,
	/** Reads no more than what was changed, where that is safe. */
	CHANGES,
	/** Reads everything and takes newcomers for the people known under another ID. */
	SAME_PEOPLE

}
