package io.roomkeeper.batch.job;

/**
 * Thrown in a process that works on a partition which it no longer owns: another process
 * has taken the partition over, or the run has ended.
 */
public final class PartitionLostException extends RuntimeException {

	/**
	 * @param partition the number of the partition, for the log
	 */
	public PartitionLostException(String partition) {
		super("Another process works on partition %s, or its run has ended".formatted(partition));
	}

}
