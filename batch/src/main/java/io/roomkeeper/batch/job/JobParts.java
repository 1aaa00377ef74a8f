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
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * Builds the steps of jobs. Most steps work in chunks, with one transaction per chunk.
 */
@Component
public class JobParts {

	/** The number of people in a chunk. */
	public static final int CHUNK = 1_000;

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final RunningExecutions executions;

	JobParts(JobRepository repository, PlatformTransactionManager transactions, RunningExecutions executions) {
		this.repository = repository;
		this.transactions = transactions;
		this.executions = executions;
	}

	/** Starts to build a job for one run. */
	public JobBuilder job(JobName name, RunRecorder run) {
		return new JobBuilder(name.key(), this.repository).listener(this.executions.noting(run.id()));
	}

	/**
	 * Returns a step that reads items one by one and writes them in chunks. A resumed run
	 * repeats the step, which skips work that is already done.
	 */
	public <T> Step chunks(String name, int size, ItemReader<T> reader, ItemWriter<T> writer) {
		return new StepBuilder(name, this.repository).<T, T>chunk(size)
			.transactionManager(this.transactions)
			.reader(reader)
			.writer(writer)
			.allowStartIfComplete(true)
			.build();
	}

	/** Returns a step that runs several steps in parallel. */
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
	 * Returns a step that repeats its work, each time in a new transaction, until {@code
	 * moreToDo} returns false.
	 */
	public Step repeated(String name, BooleanSupplier moreToDo) {
		return new StepBuilder(name, this.repository)
			.tasklet((contribution, chunk) -> RepeatStatus.continueIf(moreToDo.getAsBoolean()), this.transactions)
			.allowStartIfComplete(true)
			.build();
	}

	/**
	 * Returns a step that starts other runs. It has no transaction because those runs
	 * open their own.
	 */
	public Step onceOutsideTransaction(String name, Runnable work) {
		return new StepBuilder(name, this.repository).tasklet((contribution, chunk) -> {
			work.run();
			return RepeatStatus.FINISHED;
		}, this.transactions)
			.transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
			.build();
	}

	/**
	 * Returns a step without a transaction, for work that only reads or calls other
	 * systems. It repeats its work until {@code moreToDo} returns false, and can be
	 * stopped between two calls. Its own manager keeps the calls apart from an outer step
	 * that started this run: Spring Batch waits for the end of each call before it begins
	 * the next.
	 */
	public Step reading(String name, BooleanSupplier moreToDo) {
		return new StepBuilder(name, this.repository)
			.tasklet((contribution, chunk) -> RepeatStatus.continueIf(moreToDo.getAsBoolean()),
					new ResourcelessTransactionManager())
			.allowStartIfComplete(true)
			.build();
	}

	/** Returns a step that runs once, in one transaction. */
	public Step once(String name, Runnable work) {
		return repeated(name, () -> {
			work.run();
			return false;
		});
	}

}
