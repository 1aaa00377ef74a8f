package io.roomkeeper.batch.job;

/**
 * Thrown in a process that works on a partition which it no longer owns: another process
 * has taken the partition over, or the run has ended.
 */
public final class PartitionLostException extends RuntimeException {

	/**
	 * @param partition the name of the partition, for the log
	 */
	public PartitionLostException(String partition) {
		super("Another process has taken over %s, or its run has ended".formatted(partition));
	}

}
