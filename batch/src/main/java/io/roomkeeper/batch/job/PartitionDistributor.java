package io.roomkeeper.batch.job;

import org.springframework.batch.core.partition.PartitionHandler;

/** Distributes the partitions of runs to the processes that share the database. */
public interface PartitionDistributor {

	/** Returns a handler that distributes the partitions of one step of a job. */
	PartitionHandler handler(PartitionedJob job, RunRecorder run);

}
