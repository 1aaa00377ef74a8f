package io.roomkeeper.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The store of runs. While a run works it holds the lease of its job, so that a second
 * run of the same job is refused; a lease whose heartbeat is stale can be taken over.
 */
public interface Runs {

	/** What a run says whose process ended without a word. */
	String CUT_SHORT = "its process ended without a word";

	/**
	 * Begins a run and takes the lease of its job. Plans take no lease.
	 * @throws JobAlreadyRunningException where the job runs already
	 */
	Run begin(RunRequest request, Instant at);

	/**
	 * Begins a stage of a run: what it does now, and how many items it will look at,
	 * where that is known.
	 */
	void stage(RunId id, String stage, Optional<Long> expected);

	/**
	 * Adds what one chunk did, in that chunk's transaction, and shows that the run is
	 * alive.
	 */
	void advance(RunId id, long done, RunCounts more, List<RunItem> items, Instant at);

	/** Shows that the run is alive. */
	void heartbeat(RunId id, Instant at);

	/** Ends a run and gives its lease back. */
	Run finish(RunId id, RunStatus status, Optional<String> message, Instant at);

	/**
	 * Lets a run wait for a person, who is asked to let it do something to so many
	 * people; gives its lease back.
	 */
	Run pause(RunId id, long toConfirm, String message, Instant at);

	/**
	 * Goes on with a run that waits: it takes the lease of its job again. What it counts
	 * anew on its second way (people read and unchanged) begins at zero.
	 * @return how many people were confirmed
	 * @throws RunNotPausedException where it does not wait
	 * @throws JobAlreadyRunningException where another run of the job is under way
	 */
	long resume(RunId id, Instant at);

	/** The run with that id. */
	Optional<Run> find(RunId id);

	/**
	 * Runs that are no stage of another, latest first, from before {@code before}; null
	 * from the latest.
	 */
	List<Run> latest(@Nullable RunId before, int limit);

	/** The stages of a run, in their order. */
	List<Run> stagesOf(RunId id);

	/** Runs that have not ended. */
	List<Run> underWay();

	/**
	 * Runs that are no stage of another, whose process has ended without a word: the
	 * lease of their job is stale.
	 */
	List<Run> abandoned(Instant at);

	/** The last run of a job that has ended and was no plan. */
	Optional<Run> lastEnded(JobName job);

	/**
	 * What a run did to each item, in its order, from behind position {@code after}; 0
	 * from the beginning.
	 */
	List<RunItem> items(RunId id, Optional<RunItem.Outcome> outcome, int after, int limit);

	/**
	 * What runs did to one item, latest first; what plans would have done is left out.
	 */
	List<RunTrace> tracesOf(String item, int limit);

}
