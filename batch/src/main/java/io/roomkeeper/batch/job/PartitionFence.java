package io.roomkeeper.batch.job;

/**
 * Ensures that this process still owns a partition. A process that was paused for so long
 * that another one took its partition over must not write anything when it continues.
 */
public interface PartitionFence {

	/** The fence of a partition that no other process can take over. */
	PartitionFence NONE = new PartitionFence() {

		@Override
		public void hold() {
			// Nobody else can own it.
		}

		@Override
		public void check() {
			// Nobody else can own it.
		}

	};

	/**
	 * Keeps the partition until the current transaction ends, so that no other process
	 * can take it over before the commit.
	 * @throws PartitionLostException if another process owns the partition
	 */
	void hold();

	/**
	 * Checks the ownership just before an effect that no transaction can undo.
	 * @throws PartitionLostException if another process owns the partition
	 */
	void check();

}
