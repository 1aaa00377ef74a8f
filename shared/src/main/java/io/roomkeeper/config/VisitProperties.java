package io.roomkeeper.config;

import java.time.Duration;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.visit.VisitLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds those of {@code roomkeeper.join.*} that are about guests.
 *
 * @param visitsKept the number of days for which the names of guests are kept
 * @param opensBefore how long before its scheduled time guests of a meeting may come
 */
@ConfigurationProperties("roomkeeper.join")
record VisitProperties(@DefaultValue("30") int visitsKept, @DefaultValue("30m") Duration opensBefore) {

	VisitProperties {
		if (visitsKept < 1 || visitsKept > 3650) {
			throw new InvalidInputException("roomkeeper.join.visits-kept is %d".formatted(visitsKept),
					"Give the number of days for which the names of guests are kept, 1 to 3650");
		}
		if (opensBefore.isNegative() || opensBefore.compareTo(Duration.ofDays(1)) > 0) {
			throw new InvalidInputException("roomkeeper.join.opens-before is %s".formatted(opensBefore),
					"Give a time such as 30m, at most one day");
		}
	}

	/** Returns the limits of visits. */
	VisitLimits limits() {
		return VisitLimits.usual(Duration.ofDays(this.visitsKept), this.opensBefore);
	}

}
