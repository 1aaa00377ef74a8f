package io.roomkeeper.audit.checkpoint;

/** A place outside the database that keeps checkpoints. */
public interface Witness {

	/**
	 * Sends a checkpoint.
	 * @param note the signed note
	 * @throws RuntimeException if it did not arrive
	 */
	void send(String note);

}
