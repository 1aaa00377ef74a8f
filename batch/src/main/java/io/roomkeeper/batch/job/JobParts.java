package io.roomkeeper.batch.job;

import java.util.List;
import java.util.function.BooleanSupplier;

import io.roomkeeper.run.JobName;

import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * What all jobs are built from: steps that work in chunks, each chunk one transaction.
 */
@Component
public class JobParts {

	/** How many people a chunk holds. */
	public static final int CHUNK = 1_000;

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final RunningExecutions executions;

	JobParts(JobRepository repository, PlatformTransactionManager transactions, RunningExecutions executions) {
		this.repository = repository;
		this.transactions = transactions;
		this.executions = executions;
	}

	/** Begins to build a job for one run. */
	public JobBuilder job(JobName name, RunRecorder run) {
		return new JobBuilder(name.key(), this.repository).listener(this.executions.noting(run.id()));
	}

	/**
	 * A step that reads items one by one and writes them in chunks. It runs again when a
	 * run is resumed, since what it has already done it then finds done.
	 */
	public <T> Step chunks(String name, int size, ItemReader<T> reader, ItemWriter<T> writer) {
		return new StepBuilder(name, this.repository).<T, T>chunk(size)
			.transactionManager(this.transactions)
			.reader(reader)
			.writer(writer)
			.allowStartIfComplete(true)
			.build();
	}

	/** A step that is several steps done at once. */
	public Step atOnce(String name, List<Step> steps) {
		if (steps.size() == 1) {
			return steps.getFirst();
		}
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + '-');
		threads.setVirtualThreads(true);
		return new StepBuilder(name, this.repository).partitioner(name, SideBySide.partitioner(steps.size()))
			.step(new SideBySide(name, steps))
			.gridSize(steps.size())
			.taskExecutor(threads)
			.allowStartIfComplete(true)
			.build();
	}

	/**
	 * A step that is repeated, each time in a transaction of its own, until it says that
	 * nothing is left.
	 */
	public Step repeated(String name, BooleanSupplier moreToDo) {
		return new StepBuilder(name, this.repository)
			.tasklet((contribution, chunk) -> RepeatStatus.continueIf(moreToDo.getAsBoolean()), this.transactions)
			.allowStartIfComplete(true)
			.build();
	}

	/** A step that starts other runs, which have transactions of their own. */
	public Step onceOutsideTransaction(String name, Runnable work) {
		return new StepBuilder(name, this.repository).tasklet((contribution, chunk) -> {
			work.run();
			return RepeatStatus.FINISHED;
		}, this.transactions)
			.transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
			.build();
	}

	/**
	 * A step without a transaction, for what only reads or what other systems answer. It
	 * is repeated until it says that nothing is left, and stops in between when told to.
	 */
	public Step reading(String name, BooleanSupplier moreToDo) {
		return new StepBuilder(name, this.repository)
			.tasklet((contribution, chunk) -> RepeatStatus.continueIf(moreToDo.getAsBoolean()), this.transactions)
			.transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
			.allowStartIfComplete(true)
			.build();
	}

	/** A step that is done in one go, in one transaction. */
	public Step once(String name, Runnable work) {
		return repeated(name, () -> {
			work.run();
			return false;
		});
	}

}
