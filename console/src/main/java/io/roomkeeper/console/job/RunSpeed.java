package io.roomkeeper.console.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.run.Run;

/** Estimates the speed of a run, measured from the first observation of its stage. */
class RunSpeed {

	private @Nullable Run first;

	private @Nullable Instant since;

	/** Records the progress of the run. */
	void see(Run run, Instant now) {
		if (this.first == null || !this.first.stage().equals(run.stage()) || !this.first.id().equals(run.id())) {
			this.first = run;
			this.since = now;
		}
	}

	/** Returns the items per second; empty until there are enough observations. */
	Optional<Double> rate(Run run, Instant now) {
		if (this.first == null || this.since == null) {
			return Optional.empty();
		}
		double seconds = Duration.between(this.since, now).toMillis() / 1000.0;
		long moved = run.done() - this.first.done();
		return (seconds < 1 || moved <= 0) ? Optional.empty() : Optional.of(moved / seconds);
	}

	/** Returns the estimated time until the stage ends. */
	Optional<Duration> remaining(Run run, Instant now) {
		return rate(run, now).flatMap((rate) -> run.expected()
			.map((expected) -> Duration.ofSeconds((long) Math.ceil(Math.max(0, expected - run.done()) / rate))));
	}

}
