package io.roomkeeper.batch.schedule;

import java.time.Instant;
import java.util.Optional;

/** When a recurring job is due. */
public sealed interface Timing permits Interval, LocalSchedule {

	/** Returns the first due time after a moment; empty if there is none. */
	Optional<Instant> next(Instant moment);

	/**
	 * Describes it exactly, so that a changed configuration is recognised; at most 300
	 * characters.
	 */
	String text();

}
