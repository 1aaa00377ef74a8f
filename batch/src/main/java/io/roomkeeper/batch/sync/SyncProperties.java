package io.roomkeeper.batch.sync;

import java.time.Duration;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.GracePeriod;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures the sync.
 *
 * @param graceDays the days that a person may be missing before their room is retired
 * @param fullDays the days after which a sync of changes reads everything
 * @param changesCron when the console starts a sync of changes: second, minute, hour, day
 * of month, month, day of week; {@code -} for never
 */
@ConfigurationProperties("roomkeeper.sync")
record SyncProperties(@DefaultValue("30") int graceDays, @DefaultValue("7") int fullDays,
		@DefaultValue("-") String changesCron) {

	SyncProperties {
		if (fullDays < 1 || fullDays > 365) {
			throw new InvalidInputException("roomkeeper.sync.full-days is %d".formatted(fullDays),
					"Set it between 1 and 365");
		}
	}

	Duration fullAfter() {
		return Duration.ofDays(this.fullDays);
	}

	GracePeriod graceTime() {
		return new GracePeriod(this.graceDays);
	}

}
