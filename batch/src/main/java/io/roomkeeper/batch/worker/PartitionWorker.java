package io.roomkeeper.batch.worker;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.roomkeeper.batch.job.JobFailures;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.PartitionFence;
import io.roomkeeper.batch.job.PartitionLostException;
import io.roomkeeper.batch.job.PartitionedJob;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.job.StoredActor;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.RunTakenOverException;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/**
 * Works on partitions, whichever process started their runs. It builds the step of a
 * partition from the run and from what the job repository stores.
 */
class PartitionWorker {

	private static final Logger log = LoggerFactory.getLogger(PartitionWorker.class);

	/** The number of failures after which a partition is not repeated. */
	private static final int MOST_FAILURES = 5;

	private static final double NANOS = 1e9;

	private static final String FAILURE_KEY = "failure.key";

	private static final String FAILURE = "failure";

	private static final Set<BatchStatus> WORKING = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED);

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final JobParts parts;

	private final ObjectProvider<PartitionedJob> jobs;

	private final Runs runs;

	private final Clock clock;

	private final Map<Long, StepExecution> current = new ConcurrentHashMap<>();

	private final boolean logging;

	private volatile boolean draining;

	/**
	 * @param logging whether to log each partition that is finished
	 */
	PartitionWorker(JobRepository repository, PlatformTransactionManager transactions, JobParts parts,
			ObjectProvider<PartitionedJob> jobs, Runs runs, Clock clock, boolean logging) {
		this.logging = logging;
		this.repository = repository;
		this.transactions = transactions;
		this.parts = parts;
		this.jobs = jobs;
		this.runs = runs;
		this.clock = clock;
	}

	/**
	 * Works on a partition until it has ended or must be given back.
	 * @param id the ID of its step execution
	 * @param failures the number of times that it failed because of the database, or its
	 * process died
	 * @throws PartitionLostException if another process works on it now
	 */
	Outcome work(long id, int failures, PartitionFence fence) {
		StepExecution part = this.repository.getStepExecution(id);
		if (part == null || !WORKING.contains(part.getStatus())) {
			fence.hold();
			return Outcome.ENDED;
		}
		JobRepository fenced = FencedRepository.of(this.repository, fence, this.transactions);
		JobExecution execution = part.getJobExecution();
		Optional<Run> run = run(part).filter((found) -> found.status() == RunStatus.RUNNING);
		Optional<PartitionedJob> job = job(execution.getJobInstance().getJobName());
		if (run.isEmpty() || job.isEmpty() || !WORKING.contains(execution.getStatus())) {
			end(fenced, part, BatchStatus.STOPPED);
			return Outcome.ENDED;
		}
		if (failures >= MOST_FAILURES) {
			report(fenced, part,
					new FixableException(Message.of("run.partition.poison", Argument.text(part.getStepName())),
							Message.of("run.partition.poison.fix"), null)
						.message());
			end(fenced, part, BatchStatus.FAILED);
			return Outcome.ENDED;
		}
		this.current.put(id, part);
		try {
			if (this.draining) {
				return Outcome.GIVEN_BACK;
			}
			RunRecorder recorder = new RunRecorder(run.get(), this.runs, this.clock, 0,
					StoredActor.of(part.getExecutionContext()), () -> {
					});
			long before = part.getWriteCount();
			long begin = System.nanoTime();
			job.get().step(this.parts.partition(part, fence, fenced), recorder).execute(part);
			if (this.logging && part.getStatus() == BatchStatus.COMPLETED) {
				logEnd(part, run.get().id(), part.getWriteCount() - before, (System.nanoTime() - begin) / NANOS);
			}
		}
		catch (JobInterruptedException _) {
			log.debug("Partition {} was interrupted", part.getStepName());
		}
		finally {
			this.current.remove(id);
		}
		return outcome(fenced, fence, part, run.get().id());
	}

	private static void logEnd(StepExecution part, RunId run, long items, double seconds) {
		log.info("Finished {} of run {}: {} items in {} s, {} a second", part.getStepName(), run.value(), items,
				String.format(Locale.ROOT, "%.1f", seconds), Math.round(items / seconds));
	}

	private Optional<PartitionedJob> job(String key) {
		return this.jobs.stream().filter((job) -> job.name().key().equals(key)).findFirst();
	}

	private Optional<Run> run(StepExecution part) {
		Long run = part.getJobParameters().getLong("run");
		return (run != null) ? this.runs.find(new RunId(run)) : Optional.empty();
	}

	private Outcome outcome(JobRepository fenced, PartitionFence fence, StepExecution part, RunId run) {
		List<Throwable> failures = part.getFailureExceptions();
		if (JobFailures.find(failures, PartitionLostException.class).isPresent()) {
			throw new PartitionLostException(Long.toString(part.getId()));
		}
		if (part.getStatus() == BatchStatus.STOPPED && this.draining) {
			return givenBack(fenced, part);
		}
		if (failures.stream().anyMatch(PartitionWorker::isTransient)) {
			fence.hold();
			log.warn("The database failed during {} of run {}; the partition is repeated", part.getStepName(),
					run.value());
			return (givenBack(fenced, part) == Outcome.GIVEN_BACK) ? Outcome.FAILED : Outcome.ENDED;
		}
		if (part.getStatus() == BatchStatus.FAILED
				&& JobFailures.find(failures, RunTakenOverException.class).isEmpty()) {
			failures.stream()
				.filter((failure) -> !JobFailures.isPlain(failure))
				.forEach((failure) -> log.error("{} of run {} failed", part.getStepName(), run.value(), failure));
			report(fenced, part, JobFailures.message(failures, run));
		}
		return Outcome.ENDED;
	}

	/** Stores the failure for the process that started the run. */
	private static void report(JobRepository fenced, StepExecution part, Message message) {
		part.getExecutionContext().putString(FAILURE_KEY, message.key());
		part.getExecutionContext().putString(FAILURE, message.encoded());
		fenced.updateExecutionContext(part);
	}

	/** Returns the failure that the process of a partition reported. */
	static Optional<Message> failure(StepExecution part) {
		return part.getExecutionContext().containsKey(FAILURE) ? Optional.of(Message
			.decode(part.getExecutionContext().getString(FAILURE_KEY), part.getExecutionContext().getString(FAILURE)))
				: Optional.empty();
	}

	/**
	 * Prepares a partition for another process, unless the run itself was stopped. Reads
	 * its state again, because a failure of the database leaves the one in memory
	 * uncertain.
	 */
	private Outcome givenBack(JobRepository fenced, StepExecution part) {
		StepExecution stored = this.repository.getStepExecution(part.getId());
		if (stored == null || !WORKING.contains(stored.getJobExecution().getStatus())) {
			return Outcome.ENDED;
		}
		stored.setStatus(BatchStatus.STARTING);
		stored.setExitStatus(ExitStatus.EXECUTING);
		fenced.update(stored);
		return Outcome.GIVEN_BACK;
	}

	private static void end(JobRepository fenced, StepExecution part, BatchStatus status) {
		part.setStatus(status);
		fenced.update(part);
	}

	/** Returns whether the database, not the work, caused a failure. */
	private static boolean isTransient(Throwable failure) {
		List<Throwable> failures = List.of(failure);
		return JobFailures.find(failures, DataAccessResourceFailureException.class).isPresent()
				|| JobFailures.find(failures, TransientDataAccessException.class).isPresent()
				|| JobFailures.find(failures, RecoverableDataAccessException.class).isPresent()
				|| JobFailures.find(failures, TransactionException.class).isPresent();
	}

	/** Stops after the current chunks. The partitions are given back. */
	void drain() {
		this.draining = true;
		this.current.values().forEach(StepExecution::setTerminateOnly);
	}

	/** Works on partitions again after {@link #drain()}. */
	void resume() {
		this.draining = false;
	}

	/** How the work on a partition ended. */
	enum Outcome {

		/** It is done, has failed or was stopped with its run. */
		ENDED,

		/** Another process must continue it. */
		GIVEN_BACK,

		/** The database failed; a process must continue it later. */
		FAILED,

		/** Another process already works on it. */
		LOST

	}

}
