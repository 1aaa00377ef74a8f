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
		return after(this.clock.instant());
	}

	/** Whether the console never begins it by itself. */
	boolean byHand() {
		return this.properties.cron().equals("-");
	}

	/** When it begins for the first time after a moment. */
	Optional<Instant> after(Instant moment) {
		return byHand() ? Optional.empty()
				: Optional
					.ofNullable(
							CronExpression.parse(this.properties.cron()).next(moment.atZone(this.account.timeZone())))
					.map(ZonedDateTime::toInstant);
	}

}
