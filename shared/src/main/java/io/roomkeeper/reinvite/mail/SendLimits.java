package io.roomkeeper.reinvite.mail;

import java.time.Duration;

/**
 * How fast re-invites are sent. Mail servers refuse or delay what comes faster than they
 * allow.
 *
 * @param perMinute the maximum number of messages in a minute, evenly spread; 1 or more
 * @param perDay the maximum number of messages on a day, including other invitations; 1
 * or more
 * @param perConnection the maximum number of messages over one connection; 1 or more
 */
public record SendLimits(int perMinute, int perDay, int perConnection) {

	public SendLimits {
		if (perMinute < 1 || perDay < 1 || perConnection < 1) {
			throw new IllegalArgumentException("Each limit is 1 or more");
		}
	}

	/** Returns the time between two messages. */
	public Duration interval() {
		return Duration.ofMinutes(1).dividedBy(this.perMinute);
	}

	/** Returns the minimum time that it takes to send messages. */
	public Duration time(long messages) {
		long days = messages / this.perDay;
		return Duration.ofDays(days).plus(interval().multipliedBy(messages % this.perDay));
	}

}
