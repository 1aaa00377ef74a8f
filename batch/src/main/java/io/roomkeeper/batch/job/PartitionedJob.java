package io.roomkeeper.batch.job;

import io.roomkeeper.run.JobName;
import org.springframework.batch.core.step.Step;

/**
 * A job whose work is divided into partitions. The process that works on a partition may
 * be another one than the process that started the run, so a partition is built from its
 * range and the run alone.
 */
public interface PartitionedJob {

	/** Returns the name of the job. */
	JobName name();

	/** Builds the step that works on a partition. */
	Step step(Partition partition, RunRecorder run);

}
