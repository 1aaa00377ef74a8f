package io.roomkeeper.batch.job;

import io.roomkeeper.run.JobName;

import org.springframework.batch.core.job.Job;

/**
 * How one of the jobs is built. A job is built anew for every run, so that nothing of one
 * run can reach another.
 */
public interface JobDefinition {

	/** Which job this is. */
	JobName name();

	/** The job for one run. */
	Job build(RunRecorder run);

}
