package io.roomkeeper.batch.job;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import io.roomkeeper.run.JobName;

import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.PartitionStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.SynchronizedItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * Builds the steps of jobs. Most steps work in chunks, with one transaction per chunk.
 */
@Component
@EnableConfigurationProperties(BrakeProperties.class)
public class JobParts {

	/** The number of people in a chunk. */
	public static final int CHUNK = 1_000;

	private static final String THREAD = "thread";

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final RunningExecutions executions;

	private final ObjectProvider<PartitionDistributor> distributor;

	JobParts(JobRepository repository, PlatformTransactionManager transactions, RunningExecutions executions,
			ObjectProvider<PartitionDistributor> distributor) {
		this.distributor = distributor;
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
		return partition(name, new ExecutionContext(), PartitionFence.NONE, this.repository).chunks(size, reader,
				writer);
	}

	/**
	 * Returns a step whose partitions run in parallel: in all processes that share the
	 * database, or else in threads of this process. A single partition runs like any
	 * other step.
	 * @param ranges describe the partitions; at least one
	 * @param job builds the steps of the partitions
	 */
	public Step partitioned(String name, List<ExecutionContext> ranges, PartitionedJob job, RunRecorder run) {
		if (ranges.size() == 1) {
			return job.step(partition(name, ranges.getFirst(), PartitionFence.NONE, this.repository), run);
		}
		List<ExecutionContext> contexts = ranges.stream()
			.map((range) -> StoredActor.with(range, run.starter()))
			.toList();
		PartitionStepBuilder step = local(name, contexts, (part) -> job.step(part, run));
		this.distributor.ifAvailable((available) -> step.partitionHandler(available.handler(job, run)));
		return step.build();
	}

	/**
	 * Returns a partition as {@link PartitionedJob#step} takes it.
	 * @param part the execution of the partition
	 * @param fence ensures that this process owns the partition
	 * @param repository stores the state of the partition
	 */
	public Partition partition(StepExecution part, PartitionFence fence, JobRepository repository) {
		return partition(part.getStepName(), part.getExecutionContext(), fence, repository);
	}

	/**
	 * Returns a step that writes in chunks, like {@link #chunks}, but with several
	 * threads of this process. Each thread reads the next items of one reader and writes
	 * them with a writer of its own.
	 * @param threads decides how many threads there are, when the step begins; at least 1
	 * @param writers creates the writer of a thread, given its number from 0 and the
	 * number of threads
	 */
	public <T> Step concurrentChunks(String name, int size, IntSupplier threads, ItemReader<T> reader,
			BiFunction<Integer, Integer, ItemWriter<T>> writers) {
		return new LocalPartitions(name, (step) -> {
			int count = threads.getAsInt();
			if (count == 1) {
				return chunks(name, size, reader, writers.apply(0, count));
			}
			SynchronizedItemReader<T> shared = new SynchronizedItemReader<>(reader);
			List<ExecutionContext> contexts = IntStream.range(0, count)
				.mapToObj((thread) -> new ExecutionContext(Map.of(THREAD, thread)))
				.toList();
			return local(name, contexts,
					(part) -> part.chunks(size, shared, writers.apply(part.range().getInt(THREAD), count)))
				.build();
		});
	}

	private PartitionStepBuilder local(String name, List<ExecutionContext> contexts, Function<Partition, Step> steps) {
		return new StepBuilder(name, this.repository).partitioner(name, LocalPartitions.partitioner(contexts))
			.step(new LocalPartitions(name,
					(part) -> steps.apply(partition(part, PartitionFence.NONE, this.repository))))
			.gridSize(contexts.size())
			.taskExecutor(threads(name))
			.allowStartIfComplete(true);
	}

	private Partition partition(String name, ExecutionContext range, PartitionFence fence, JobRepository repository) {
		return new Partition(name, range, fence, repository, this.transactions);
	}

	private static TaskExecutor threads(String name) {
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + '-');
		threads.setVirtualThreads(true);
		return threads;
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
