package io.roomkeeper.batch.nightly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.Runs;

import org.springframework.stereotype.Component;

/** Determines whether the nightly job is late. */
@Component
public class NightlyMonitor {

	/** The delay after which the nightly job counts as late. */
	static final Duration PATIENCE = Duration.ofHours(2);

	/**
	 * The interval that is expected if something other than the console starts the job.
	 */
	private static final Duration DAY = Duration.ofDays(1);

	private final NightlyTimes times;

	private final Runs runs;

	private final Clock clock;

	NightlyMonitor(NightlyTimes times, Runs runs, Clock clock) {
		this.times = times;
		this.runs = runs;
		this.clock = clock;
	}

	/** Determines the state of the nightly job. */
	public Watched look() {
		Optional<Run> last = this.runs.lastEnded(JobName.NIGHTLY);
		Optional<Instant> due = this.times.schedule().isPresent() ? this.times.due()
				: this.times.begun().map((start) -> start.plus(DAY));
		boolean overdue = due.map((when) -> this.clock.instant().isAfter(when.plus(PATIENCE))).orElse(false);
		return new Watched(last, due, overdue);
	}

	/**
	 * The state of the nightly job.
	 *
	 * @param last the last run that ended; empty if there is none
	 * @param due when the next run is due; may be in the past; empty if unknown
	 * @param overdue whether the next run is late by two hours or more
	 */
	public record Watched(Optional<Run> last, Optional<Instant> due, boolean overdue) {

	}

}
