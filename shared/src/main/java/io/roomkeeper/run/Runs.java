package io.roomkeeper.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The store of runs. A run in progress holds the lease of its job, so that a second run
 * of the same job is refused. A lease with a stale heartbeat can be taken over.
 */
public interface Runs {

	/** The message of a run whose process ended without reporting a result. */
	Message CUT_SHORT = Message.of("run.cut-short");

	/**
	 * Begins a run and takes the lease of its job. Plans take no lease.
	 * @throws JobAlreadyRunningException if the job is already running
	 */
	Run begin(RunRequest request, Instant at);

	/** Begins a stage of a run, with the number of items to process, if known. */
	void stage(RunId id, String stage, Optional<Long> expected);

	/**
	 * Adds the results of one chunk, in that chunk's transaction.
	 * @throws RunTakenOverException if the run has ended, because another process took
	 * over its job; the chunk must not be committed
	 */
	void advance(RunId id, long done, RunCounts more, List<RunItem> items, Instant at);

	/** Renews the heartbeat of a run. */
	void heartbeat(RunId id, Instant at);

	/**
	 * Ends a run and releases its lease. A run that has already ended stays as it is.
	 * @return the run as it is stored
	 */
	Run finish(RunId id, RunStatus status, Optional<Message> message, Instant at);

	/**
	 * Pauses a run until a person confirms the number of people concerned; releases its
	 * lease.
	 */
	Run pause(RunId id, long toConfirm, Message message, Instant at);

	/**
	 * Resumes a paused run and takes the lease of its job again. The counts of people
	 * read and unchanged restart at zero, since the run counts them again.
	 * @return the number of confirmed people
	 * @throws RunNotPausedException if the run is not paused
	 * @throws JobAlreadyRunningException if another run of the job is in progress
	 */
	long resume(RunId id, Instant at);

	/**
	 * Sets the counts of people and groups read and unchanged to zero, because the run
	 * reads them again, and renews the heartbeat.
	 */
	void restart(RunId id, Instant at);

	/** Returns the run with that id. */
	Optional<Run> find(RunId id);

	/**
	 * Returns runs that are not a stage of another run, latest first, from before
	 * {@code before}; null starts at the latest.
	 */
	List<Run> latest(@Nullable RunId before, int limit);

	/** Returns the stages of a run, in their order. */
	List<Run> stagesOf(RunId id);

	/** Returns runs that have not ended. */
	List<Run> underWay();

	/**
	 * Returns runs that are not a stage of another run and whose lease is stale, because
	 * their process ended without reporting a result.
	 */
	List<Run> abandoned(Instant at);

	/** Returns the last run of a job that has ended and was not a plan. */
	Optional<Run> lastEnded(JobName job);

	/**
	 * Returns the items of a run, in their order, after position {@code after}; 0 starts
	 * at the beginning.
	 */
	List<RunItem> items(RunId id, Optional<RunItem.Outcome> outcome, int after, int limit);

	/** Returns what runs did to one item, latest first; plans are left out. */
	List<RunTrace> tracesOf(String item, int limit);

}
