package io.roomkeeper.config;

import java.time.Duration;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.visit.VisitLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds those of {@code roomkeeper.join.*} that are about guests.
 *
 * @param opensBefore how long before its scheduled time guests of a meeting may come
 */
@ConfigurationProperties("roomkeeper.join")
record VisitProperties(@DefaultValue("30m") Duration opensBefore) {

	VisitProperties {
		if (opensBefore.isNegative() || opensBefore.compareTo(Duration.ofDays(1)) > 0) {
			throw new InvalidInputException("roomkeeper.join.opens-before is %s".formatted(opensBefore),
					"Give a time such as 30m, at most one day");
		}
	}

	/** Returns the limits of visits. */
	VisitLimits limits() {
		return VisitLimits.usual(this.opensBefore);
	}

}
