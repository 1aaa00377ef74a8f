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

/** Writes down what one run does, in the transaction in which it does it. */
public final class RunRecorder {

	/**
	 * Of people who are merely new or changed only so many are listed: a first sync would
	 * list everybody.
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

	private String note = "";

	private final Map<Outcome, Integer> listed = new EnumMap<>(Outcome.class);

	/**
	 * @param run the run that has begun
	 * @param runs where it is written down
	 * @param clock the time
	 * @param confirmed to how many people somebody has let it do what a brake held up; 0
	 * for none
	 * @param starter whoever started it, with the rights they have now
	 * @param afterChunk what is done after every chunk
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

	/** The run. */
	public RunId id() {
		return this.run.id();
	}

	/** The run as it began. */
	public Run run() {
		return this.run;
	}

	/** Whoever started it, with the rights they had when it began or went on. */
	public Actor starter() {
		return this.starter;
	}

	/** The date it works for. */
	public LocalDate asOf() {
		return this.run.asOf();
	}

	/** Whether it only lists what would change. */
	public boolean planned() {
		return this.run.mode() == RunMode.PLAN;
	}

	/**
	 * Says what the run does now, and how many items that concerns, where it is known.
	 */
	public void stage(String stage, Optional<Long> expected) {
		this.stage = stage;
		this.runs.stage(id(), stage, expected);
	}

	/**
	 * Goes on only while the brake allows it, or somebody has confirmed so many in the
	 * stage that had paused; a plan always goes on.
	 * @param brake the limit
	 * @param count how many people it concerns
	 * @param of out of how many
	 * @param doing what would be done to them, for example
	 * {@code mark %,d of %,d people missing}
	 * @throws BrakeAppliedException where a person has to decide
	 */
	public void brake(Brake brake, long count, long of, String doing) {
		long allowed = this.stage.equals(this.confirmedStage) ? this.confirmed : 0;
		if (!planned() && count > allowed && brake.holds(count, of)) {
			throw new BrakeAppliedException(this.run, doing.formatted(count, of), count, this.stage);
		}
	}

	/**
	 * That the run pauses until a person lets it go on.
	 * @param doing what it would do, for example {@code mark 812 of 2,000 people missing}
	 * @param count to how many people
	 * @param remedy how to look at it and how to go on
	 */
	public BrakeAppliedException pause(String doing, long count, String remedy) {
		return new BrakeAppliedException(this.run, doing, remedy, count, this.stage);
	}

	/**
	 * Says something about the run as a whole, to be shown where it succeeds; several
	 * sentences follow each other.
	 */
	public void note(String sentence) {
		this.note = (this.note + ' ' + sentence).strip();
	}

	/** What was said about the run as a whole. */
	Optional<String> note() {
		return this.note.isEmpty() ? Optional.empty() : Optional.of(this.note);
	}

	/** Adds what a chunk did. */
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
