package io.roomkeeper.batch.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.run.Brake;
import io.roomkeeper.run.BrakeAppliedException;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Records what one run does, in the transaction of the work itself. */
public final class RunRecorder {

	/**
	 * The maximum number of items listed for new or changed people. Without a limit, a
	 * first sync would list everybody.
	 */
	static final int LISTED = 1_000;

	private final Run run;

	private final Actor starter;

	private final Runs runs;

	private final Clock clock;

	private final Runnable afterChunk;

	private final long confirmed;

	private final String confirmedStage;

	private String stage = "";

	private final List<Message> notes = new ArrayList<>();

	private final Map<Outcome, Integer> listed = new EnumMap<>(Outcome.class);

	/**
	 * @param confirmed the number of people for whom an admin has confirmed the paused
	 * change; 0 if there is no confirmation
	 * @param starter the actor who started the run, with their current rights
	 * @param afterChunk called after every chunk
	 */
	public RunRecorder(Run run, Runs runs, Clock clock, long confirmed, Actor starter, Runnable afterChunk) {
		this.run = run;
		this.starter = starter;
		this.afterChunk = afterChunk;
		this.runs = runs;
		this.clock = clock;
		this.confirmed = confirmed;
		this.confirmedStage = run.stage();
	}

	/** Returns the ID of the run. */
	public RunId id() {
		return this.run.id();
	}

	/** Returns the run as it was when it started. */
	public Run run() {
		return this.run;
	}

	/**
	 * Returns the actor who started the run, with their rights when it started or
	 * continued.
	 */
	public Actor starter() {
		return this.starter;
	}

	/** Returns the date that the run works for. */
	public LocalDate asOf() {
		return this.run.asOf();
	}

	/** Returns whether the run is a plan, which only lists changes. */
	public boolean planned() {
		return this.run.mode() == RunMode.PLAN;
	}

	/** Records the current stage, and the expected number of items if it is known. */
	public void stage(String stage, Optional<Long> expected) {
		this.stage = stage;
		this.runs.stage(id(), stage, expected);
	}

	/**
	 * Stops the run if the brake does not allow the change and no admin has confirmed
	 * that many people for the paused stage. A plan never stops here.
	 * @param count the number of people affected
	 * @param of the number of people who could be affected
	 * @param doing the key of what would happen to them, with both numbers
	 * @throws BrakeAppliedException if an admin must confirm
	 */
	public void brake(Brake brake, long count, long of, String doing) {
		long allowed = this.stage.equals(this.confirmedStage) ? this.confirmed : 0;
		if (!planned() && count > allowed && brake.holds(count, of)) {
			throw new BrakeAppliedException(this.run, Message.of(doing, Argument.number(count), Argument.number(of)),
					count, this.stage);
		}
	}

	/**
	 * Creates the exception that pauses the run until an admin confirms.
	 * @param doing what the run would do, for example {@code mark 812 of 2,000 people
	 * missing}
	 * @param count the number of people affected
	 * @param remedy how to review the run and continue it
	 */
	public BrakeAppliedException pause(Message doing, long count, Message remedy) {
		return new BrakeAppliedException(this.run, doing, remedy, count, this.stage);
	}

	/**
	 * Discards what the run has read and noted so far, because it reads everything again.
	 */
	public void restart() {
		this.notes.clear();
		this.runs.restart(id(), this.clock.instant());
	}

	/** Adds a sentence about the whole run, which is shown if the run succeeds. */
	public void note(Message sentence) {
		this.notes.add(sentence);
	}

	/** Returns the sentences about the whole run. */
	Optional<Message> note() {
		return this.notes.isEmpty() ? Optional.empty() : Optional.of(Message.sentences(this.notes));
	}

	/**
	 * Stops the run if its starter may no longer start it, or if another process has
	 * asked it to stop. A process that waits for others calls this from time to time.
	 */
	public void stopIfRequired() {
		this.afterChunk.run();
	}

	/** Adds the results of a chunk. */
	public void advance(long done, RunCounts more, List<RunItem> items) {
		this.runs.advance(id(), done, more, worthListing(items), this.clock.instant());
		this.afterChunk.run();
	}

	private synchronized List<RunItem> worthListing(List<RunItem> items) {
		List<RunItem> kept = new ArrayList<>(items.size());
		for (RunItem item : items) {
			int count = this.listed.merge(item.outcome(), 1, Integer::sum);
			boolean routine = item.outcome() == Outcome.CREATED || item.outcome() == Outcome.UPDATED;
			if (!routine || planned() || count <= LISTED) {
				kept.add(item);
			}
		}
		return kept;
	}

}
