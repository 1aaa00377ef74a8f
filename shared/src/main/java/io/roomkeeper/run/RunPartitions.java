package io.roomkeeper.run;

import java.util.List;

/** The parts of runs that several processes share. */
public interface RunPartitions {

	/**
	 * Returns the parts of a run, in their order; none if one process does all the work.
	 */
	List<RunPartition> of(RunId run);

	/** Returns the parts of all runs on which a process works now. */
	List<RunPartition> current();

}
