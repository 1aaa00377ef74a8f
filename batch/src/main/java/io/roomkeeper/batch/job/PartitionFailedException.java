package io.roomkeeper.batch.job;

import io.roomkeeper.text.Message;

/** Thrown in the process that started a run if another process failed in a partition. */
public final class PartitionFailedException extends RuntimeException {

	private final transient Message message;

	/**
	 * @param message what the other process reported
	 */
	public PartitionFailedException(Message message) {
		super(message.plain());
		this.message = message;
	}

	/** Returns what the other process reported. */
	public Message message() {
		return this.message;
	}

}
