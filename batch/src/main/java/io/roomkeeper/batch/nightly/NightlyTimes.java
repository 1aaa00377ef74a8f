package io.roomkeeper.batch.nightly;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

import io.roomkeeper.account.Account;

import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** When the night's work begins by itself. */
@Component
public class NightlyTimes {

	private final NightlyProperties properties;

	private final Account account;

	private final Clock clock;

	NightlyTimes(NightlyProperties properties, Account account, Clock clock) {
		this.properties = properties;
		this.account = account;
		this.clock = clock;
	}

	/** When it begins next; empty where the console does not begin it. */
	public Optional<Instant> next() {
		if (this.properties.cron().equals("-")) {
			return Optional.empty();
		}
		ZonedDateTime now = this.clock.instant().atZone(this.account.timeZone());
		return Optional.ofNullable(CronExpression.parse(this.properties.cron()).next(now))
			.map(ZonedDateTime::toInstant);
	}

}
