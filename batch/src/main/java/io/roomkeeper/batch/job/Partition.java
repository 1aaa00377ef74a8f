package io.roomkeeper.batch.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

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

}
