package io.roomkeeper.batch.job;

import java.util.Optional;

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

	/**
	 * Returns the settings that decide what the partitions do outside the database. Only
	 * processes with the same settings work on a run. A job that writes to the database
	 * alone needs none, which is the default.
	 * @return empty if this process lacks the settings
	 */
	default Optional<String> settings() {
		return Optional.of("");
	}

	/** Builds the step that works on a partition. */
	Step step(Partition partition, RunRecorder run);

}
