package io.roomkeeper.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time between the end of one execution and the start of the next.
 *
 * @param length at least one second
 */
public record Interval(Duration length) implements Timing {

	/** Once a minute. */
	public static final Interval MINUTE = new Interval(Duration.ofMinutes(1));

	@Override
	public Optional<Instant> next(Instant moment) {
		return Optional.of(moment.plus(this.length));
	}

	@Override
	public String text() {
		return this.length.toString();
	}

}
