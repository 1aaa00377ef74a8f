package io.roomkeeper.batch.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.roomkeeper.run.RunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** The running executions of this process, so that they can be stopped. */
@Component
class RunningExecutions {

	private static final Logger log = LoggerFactory.getLogger(RunningExecutions.class);

	private final JobOperator operator;

	private final Map<RunId, JobExecution> executions = new ConcurrentHashMap<>();

	private volatile boolean closing;

	RunningExecutions(JobOperator operator) {
		this.operator = operator;
	}

	/** Returns a listener that registers the execution of a run when it starts. */
	JobExecutionListener noting(RunId run) {
		return new JobExecutionListener() {

			@Override
			public void beforeJob(JobExecution execution) {
				RunningExecutions.this.executions.put(run, execution);
				if (RunningExecutions.this.closing) {
					RunningExecutions.this.stop(run);
				}
			}

		};
	}

	void forget(RunId run) {
		this.executions.remove(run);
	}

	/**
	 * Asks a run to stop after its chunk.
	 * @return false if the run is not in this process
	 */
	boolean stop(RunId run) {
		JobExecution execution = this.executions.get(run);
		if (execution == null || !execution.isRunning()) {
			return false;
		}
		try {
			return this.operator.stop(execution);
		}
		catch (JobExecutionException ex) {
			log.debug("Run {} had ended before it could be stopped", run.value(), ex);
			return false;
		}
	}

	void stopAll() {
		this.closing = true;
		this.executions.keySet().forEach(this::stop);
	}

}
