package io.roomkeeper.batch.job;

import io.roomkeeper.run.JobName;

import org.springframework.batch.core.job.Job;

/** Builds one of the jobs. Each run gets a new job, so that runs share no state. */
public interface JobDefinition {

	/** Returns the name of the job. */
	JobName name();

	/** Builds the job for one run. */
	Job build(RunRecorder run);

}
