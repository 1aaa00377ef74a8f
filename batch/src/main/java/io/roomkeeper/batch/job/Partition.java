package io.roomkeeper.batch.job;

import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.roomkeeper.run.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A part of a run's work, which one process does. */
public final class Partition {

	private final String name;

	private final ExecutionContext range;

	private final PartitionFence fence;

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	Partition(String name, ExecutionContext range, PartitionFence fence, JobRepository repository,
			PlatformTransactionManager transactions) {
		this.name = name;
		this.range = range;
		this.fence = fence;
		this.repository = repository;
		this.transactions = transactions;
	}

	/** Returns what belongs to the partition, as the job described it. */
	public ExecutionContext range() {
		return this.range;
	}

	/**
	 * Returns the fence that this process checks before effects outside the database. The
	 * chunks of {@link #chunks} need no check: they commit only while this process owns
	 * the partition.
	 */
	public PartitionFence fence() {
		return this.fence;
	}

	/**
	 * Returns a step that reads items one by one and writes them in chunks, each in one
	 * transaction. If the process dies, another one continues after the last chunk.
	 */
	public <T> Step chunks(int size, ItemReader<T> reader, ItemWriter<T> writer) {
		return new StepBuilder(this.name, this.repository).<T, T>chunk(size)
			.transactionManager(this.transactions)
			.reader(reader)
			.writer((chunk) -> {
				this.fence.begin();
				writer.write(chunk);
			})
			.allowStartIfComplete(true)
			.build();
	}

	/**
	 * Returns a step without a transaction, for calls to other systems. It repeats its
	 * work until that returns false, and can be stopped in between. Before each effect,
	 * {@link #check} the fence.
	 * @param work does some work, reports the number of items, and returns whether there
	 * may be more
	 * @param end called at the end of the step, also after a failure
	 */
	public Step calls(Predicate<LongConsumer> work, Runnable end) {
		return new StepBuilder(this.name, this.repository)
			.tasklet((contribution, _) -> RepeatStatus.continueIf(work.test(contribution::incrementWriteCount)),
					new ResourcelessTransactionManager())
			.listener(new StepExecutionListener() {

				@Override
				public @Nullable ExitStatus afterStep(StepExecution execution) {
					end.run();
					return null;
				}

			})
			.allowStartIfComplete(true)
			.build();
	}

	/**
	 * Checks just before an effect outside the database, and outside a transaction, that
	 * this process owns the partition and that the run goes on.
	 * @throws PartitionLostException if that is not so
	 */
	public void check(RunId run) {
		new TransactionTemplate(this.transactions).executeWithoutResult((_) -> this.fence.check(run));
	}

	/**
	 * Works in a transaction, which commits only while this process owns the partition.
	 * @throws PartitionLostException if another process owns it
	 */
	public <T extends @Nullable Object> T write(Supplier<T> work) {
		return new TransactionTemplate(this.transactions).execute((_) -> {
			this.fence.begin();
			T result = work.get();
			this.fence.hold();
			return result;
		});
	}

}
