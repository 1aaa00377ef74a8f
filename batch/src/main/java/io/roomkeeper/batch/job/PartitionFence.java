package io.roomkeeper.batch.job;

import io.roomkeeper.run.RunId;

/**
 * Ensures that this process still owns a partition. A process that was paused for so long
 * that another one took its partition over must not write anything when it continues.
 */
public interface PartitionFence {

	/** The fence of a partition that no other process can take over. */
	PartitionFence NONE = new PartitionFence() {

		@Override
		public void begin() {
			// Nobody else can own it.
		}

		@Override
		public void hold() {
			// Nobody else can own it.
		}

		@Override
		public void check(RunId run) {
			// Nobody else can own it.
		}

	};

	/**
	 * Begins to write in the current transaction. If this process is paused, the database
	 * ends the transaction, so that its locks do not stop the process that takes over.
	 * @throws PartitionLostException if another process owns the partition
	 */
	void begin();

	/**
	 * Keeps the partition until the current transaction ends, so that no other process
	 * can take it over before the commit.
	 * @throws PartitionLostException if another process owns the partition
	 */
	void hold();

	/**
	 * Checks just before an effect outside the database that this process owns the
	 * partition and that the run goes on.
	 * @throws PartitionLostException if that is not so
	 */
	void check(RunId run);

}
