package io.roomkeeper.config;

import io.roomkeeper.change.planning.WaveLimits;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.reinvite.mail.SendLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.reinvite.*}: how fast re-invites are sent for their hosts.
 *
 * @param perMinute how many messages in a minute
 * @param perDay how many messages on a day
 * @param perConnection how many messages over one connection
 * @param changesPerHost of how many changes a host is told on a day, by plans in waves
 */
@ConfigurationProperties("roomkeeper.reinvite")
record ReinviteProperties(@DefaultValue("30") int perMinute, @DefaultValue("10000") int perDay,
		@DefaultValue("100") int perConnection, @DefaultValue("1") int changesPerHost) {

	ReinviteProperties {
		check("per-minute", perMinute);
		check("per-day", perDay);
		check("per-connection", perConnection);
		check("changes-per-host", changesPerHost);
	}

	private static void check(String key, int value) {
		if (value < 1) {
			throw new InvalidInputException("roomkeeper.reinvite.%s is %d".formatted(key, value),
					"Give the number of messages that your mail server takes, 1 or more");
		}
	}

	/** Returns the limits of the waves of plans. */
	WaveLimits waves() {
		return new WaveLimits(this.changesPerHost, this.perDay);
	}

	/** Returns the limits. */
	SendLimits limits() {
		return new SendLimits(this.perMinute, this.perDay, this.perConnection);
	}

}
