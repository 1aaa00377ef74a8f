package io.roomkeeper.run;

/**
 * Requests to stop runs. The process that executes a run reads them after each chunk and
 * with each heartbeat, so any process can make one.
 */
public interface StopRequests {

	/**
	 * Asks a run and its stages to stop after their current chunks.
	 * @return false if the run has ended or is paused
	 */
	boolean add(RunId run);

	/** Returns whether a run has been asked to stop. */
	boolean has(RunId run);

}
