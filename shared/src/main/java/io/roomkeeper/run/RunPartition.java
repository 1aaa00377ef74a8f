package io.roomkeeper.run;

import java.time.Duration;
import java.util.Optional;

/**
 * A part of a run, on which one process works at a time.
 *
 * @param number its number in the run, from 1
 * @param worker the process that works on it or did so last; empty while it waits
 * @param status its status; empty while it waits
 * @param expected about how many items it has; empty if this is not known
 * @param done how many items were processed
 * @param perSecond how many items were processed per second; empty until this is known
 */
public record RunPartition(int number, Optional<String> worker, Optional<RunStatus> status, Optional<Long> expected,
		long done, Optional<Double> perSecond) {

	/** Returns the estimated time until it ends; empty unless a process works on it. */
	public Optional<Duration> remaining() {
		return this.perSecond.filter((_) -> this.status.equals(Optional.of(RunStatus.RUNNING)))
			.flatMap((rate) -> this.expected
				.map((all) -> Duration.ofSeconds((long) Math.ceil(Math.max(0, all - this.done) / rate))));
	}

}
