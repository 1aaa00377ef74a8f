package io.roomkeeper.batch.sync;

import java.time.Duration;

import io.roomkeeper.failure.InvalidInputException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Configures the sync.
 *
 * @param fullDays the days after which a sync of changes reads everything
 * @param changesCron when the console starts a sync of changes: second, minute, hour, day
 * of month, month, day of week; {@code -} for never
 * @param readAttempts the maximum number of reads in one sync if the connection breaks
 * off, including the first
 * @param readPause the pause before the second read; each further one is twice as long
 */
@ConfigurationProperties("roomkeeper.sync")
record SyncProperties(@DefaultValue("7") int fullDays, @DefaultValue("-") String changesCron,
		@DefaultValue("4") int readAttempts, @DefaultValue("5s") Duration readPause) {

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	SyncProperties {
		if (fullDays < 1 || fullDays > 365) {
			throw new InvalidInputException("roomkeeper.sync.full-days is %d".formatted(fullDays),
					"Set it between 1 and 365");
		}
		if (readAttempts < 1 || readAttempts > 10) {
			throw new InvalidInputException("roomkeeper.sync.read-attempts is %d".formatted(readAttempts),
					"Set it between 1 and 10");
		}
		if (readPause.isNegative() || readPause.isZero() || readPause.compareTo(LONGEST_PAUSE) > 0) {
			throw new InvalidInputException("roomkeeper.sync.read-pause is %s".formatted(readPause),
					"Set it between 1ms and 1m");
		}
	}

	/** Returns the pauses between the attempts to read the directory. */
	BackOff readBackOff() {
		ExponentialBackOff pauses = new ExponentialBackOff(this.readPause.toMillis(), 2);
		pauses.setMaxAttempts(this.readAttempts - 1);
		return pauses;
	}

	Duration fullAfter() {
		return Duration.ofDays(this.fullDays);
	}

}
