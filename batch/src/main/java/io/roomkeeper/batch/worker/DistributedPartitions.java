package io.roomkeeper.batch.worker;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

import io.roomkeeper.batch.job.PartitionFailedException;
import io.roomkeeper.batch.job.RangeReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.run.RunTakenOverException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;

/**
 * Distributes the partitions of one step and waits for their end. This process works on
 * them, too, so the run does not depend on other processes.
 */
final class DistributedPartitions extends AbstractPartitionHandler {

	private static final Logger log = LoggerFactory.getLogger(DistributedPartitions.class);

	private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

	private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

	/** The time without an answer from the database after which the run fails. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration CHECK_STOP = Duration.ofSeconds(5);

	private final JobRepository repository;

	private final PartitionTasks tasks;

	private final String task;

	private final WorkScheduler scheduler;

	private final RunRecorder run;

	/**
	 * @param task the name of the tasks of the job
	 */
	DistributedPartitions(JobRepository repository, PartitionTasks tasks, String task, WorkScheduler scheduler,
			RunRecorder run) {
		this.task = task;
		this.repository = repository;
		this.tasks = tasks;
		this.scheduler = scheduler;
		this.run = run;
	}

	@Override
	protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> parts) throws InterruptedException {
		SequencedMap<Long, Long> expected = new TreeMap<>();
		parts.forEach((part) -> expected.put(part.getId(), RangeReader.expected(part.getExecutionContext())));
		List<Long> ids = List.copyOf(expected.keySet());
		this.tasks.add(this.run.id(), expected);
		this.scheduler.begin(this.task, ids);
		try {
			await(manager.getJobExecution(), ids);
		}
		finally {
			this.scheduler.end();
		}
		return ended(manager, ids);
	}

	private void await(JobExecution execution, List<Long> ids) throws InterruptedException {
		Duration wait = SHORTEST_WAIT;
		long answered = System.nanoTime();
		long checked = answered;
		while (true) {
			long now = System.nanoTime();
			try {
				if (this.tasks.left(this.task, ids) == 0) {
					return;
				}
				if (execution.isStopping() || execution.getStatus() == BatchStatus.STOPPED) {
					cancel(ids);
				}
				if (passed(checked, now, CHECK_STOP)) {
					checked = now;
					this.run.stopIfRequired();
					requireRunning(ids);
				}
				answered = now;
			}
			catch (DataAccessException ex) {
				log.debug("The database does not answer", ex);
				if (passed(answered, now, PATIENCE)) {
					throw ex;
				}
			}
			Thread.sleep(wait);
			wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
		}
	}

	private static boolean passed(long since, long now, Duration time) {
		return now - since > time.toNanos();
	}

	private void requireRunning(List<Long> ids) {
		if (!this.tasks.isRunning(this.run.id())) {
			cancel(ids);
			throw new RunTakenOverException(this.run.id());
		}
	}

	/** Removes the partitions on which no process works yet. */
	private void cancel(List<Long> ids) {
		for (Long id : this.tasks.cancel(this.task, ids)) {
			StepExecution waiting = Objects.requireNonNull(this.repository.getStepExecution(id));
			waiting.setStatus(BatchStatus.STOPPED);
			this.repository.update(waiting);
		}
	}

	private Set<StepExecution> ended(StepExecution manager, List<Long> ids) {
		Set<StepExecution> ended = new HashSet<>();
		for (Long id : ids) {
			StepExecution part = Objects.requireNonNull(this.repository.getStepExecution(id));
			if (part.getStatus() == BatchStatus.STOPPED) {
				manager.setTerminateOnly();
			}
			else if (part.getStatus() != BatchStatus.COMPLETED) {
				throw new PartitionFailedException(PartitionWorker.failure(part)
					.orElseGet(
							() -> Message.of("run.unexpected", Argument.text(Long.toString(this.run.id().value())))));
			}
			ended.add(part);
		}
		return ended;
	}

}
