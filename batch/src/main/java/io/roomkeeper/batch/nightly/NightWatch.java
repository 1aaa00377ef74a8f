package io.roomkeeper.batch.nightly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.Runs;

import org.springframework.stereotype.Component;

/** Tells whether the night's work is late. */
@Component
public class NightWatch {

	/** How late it may begin before anybody is told. */
	static final Duration PATIENCE = Duration.ofHours(2);

	/** Where the console does not begin it, something else does so once a day. */
	private static final Duration DAY = Duration.ofDays(1);

	private final NightlyTimes times;

	private final Runs runs;

	private final Clock clock;

	NightWatch(NightlyTimes times, Runs runs, Clock clock) {
		this.times = times;
		this.runs = runs;
		this.clock = clock;
	}

	/** How the night's work stands. */
	public Watched look() {
		Optional<Run> last = this.runs.lastEnded(JobName.NIGHTLY);
		Optional<Instant> due = this.times.schedule().isPresent() ? this.times.due()
				: this.times.begun().map((start) -> start.plus(DAY));
		boolean overdue = due.map((when) -> this.clock.instant().isAfter(when.plus(PATIENCE))).orElse(false);
		return new Watched(last, due, overdue);
	}

	/**
	 * How the night's work stands.
	 *
	 * @param last the last that ended; empty where none has
	 * @param due when the next was or is to begin, where that is known
	 * @param overdue whether it ought to have begun two hours ago or more
	 */
	public record Watched(Optional<Run> last, Optional<Instant> due, boolean overdue) {

	}

}
