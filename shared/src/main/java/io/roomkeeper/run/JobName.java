package io.roomkeeper.run;

import java.util.Locale;

/** The jobs. */
public enum JobName {

	/** Follow the directory: people, groups, membership, and a room for everybody. */
	SYNC,
	/** Expire the rooms that were not started for 365 days. */
	SWEEP,
	/** Warn the owners of rooms that are about to expire. */
	WARN,
	/** Enter into the audit trail which exceptions from locks are over. */
	LAPSE,
	/** Sync, sweep, ends of exceptions, warnings and a report, one after the other. */
	NIGHTLY,
	/** Enter room use from a file. */
	USAGE_IMPORT;

	/**
	 * The word by which commands, tables and addresses call it, for example
	 * {@code usage-import}.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
