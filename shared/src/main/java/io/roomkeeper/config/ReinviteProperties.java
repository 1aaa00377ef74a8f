package io.roomkeeper.config;

import io.roomkeeper.change.planning.WaveLimits;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.reinvite.host.HostMailRules;
import io.roomkeeper.reinvite.host.QuietHours;
import io.roomkeeper.reinvite.mail.SendLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.reinvite.*}: how fast re-invites are sent for their hosts, and
 * when hosts are reminded.
 *
 * @param perMinute the maximum number of messages in a minute
 * @param perDay the maximum number of messages on a day
 * @param perConnection the maximum number of messages over one connection
 * @param changesPerHost the maximum number of changes of which plans in waves inform a
 * host on a day
 * @param quietHours when the nightly job neither informs nor reminds hosts, in the
 * organisation's time zone
 * @param reminderDays the days between two mails to a host about the same meetings
 * @param reminders how often a host is reminded of the same meetings
 */
@ConfigurationProperties("roomkeeper.reinvite")
record ReinviteProperties(@DefaultValue("30") int perMinute, @DefaultValue("10000") int perDay,
		@DefaultValue("100") int perConnection, @DefaultValue("1") int changesPerHost,
		@DefaultValue("20:00-07:00") String quietHours, @DefaultValue("7") int reminderDays,
		@DefaultValue("3") int reminders) {

	ReinviteProperties {
		check("per-minute", perMinute);
		check("per-day", perDay);
		check("per-connection", perConnection);
		check("changes-per-host", changesPerHost);
		if (reminderDays < 1) {
			throw new InvalidInputException("roomkeeper.reinvite.reminder-days is %d".formatted(reminderDays),
					"Give the days between two mails to a host, 1 or more");
		}
		if (reminders < 0) {
			throw new InvalidInputException("roomkeeper.reinvite.reminders is %d".formatted(reminders),
					"Give the number of reminders, 0 for none");
		}
		quiet(quietHours);
	}

	private static void check(String key, int value) {
		if (value < 1) {
			throw new InvalidInputException("roomkeeper.reinvite.%s is %d".formatted(key, value),
					"Give the number of messages that your mail server accepts, 1 or more");
		}
	}

	/** Returns the limits of the waves of plans. */
	WaveLimits waves() {
		return new WaveLimits(this.changesPerHost, this.perDay);
	}

	private static QuietHours quiet(String text) {
		return QuietHours.parse(text)
			.orElseThrow(() -> new InvalidInputException("roomkeeper.reinvite.quiet-hours is '%s'".formatted(text),
					"Use two times of day such as 20:00-07:00, or none"));
	}

	/** Returns when hosts are informed and reminded. */
	HostMailRules hostMails() {
		return new HostMailRules(quiet(this.quietHours), this.reminderDays, this.reminders);
	}

	/** Returns the limits. */
	SendLimits limits() {
		return new SendLimits(this.perMinute, this.perDay, this.perConnection);
	}

}
