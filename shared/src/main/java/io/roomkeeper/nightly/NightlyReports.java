package io.roomkeeper.nightly;

import java.util.Optional;

import io.roomkeeper.run.RunId;

/** The store of reports. */
public interface NightlyReports {

	/** Stores a report. It replaces the one of the same run. */
	void keep(NightlyReport report);

	/** Returns the report of a run; empty if it has none. */
	Optional<NightlyReport> find(RunId run);

	/** Returns the report of the latest run that has one. */
	Optional<NightlyReport> latest();

}
