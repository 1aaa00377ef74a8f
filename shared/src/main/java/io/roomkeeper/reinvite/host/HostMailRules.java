package io.roomkeeper.reinvite.host;

/**
 * When hosts are informed and reminded.
 *
 * @param quiet the hours in which the nightly job sends no mail
 * @param reminderDays the days between a mail and the next reminder; 1 or more
 * @param reminders how often a host is reminded of the same meetings; 0 for never
 */
public record HostMailRules(QuietHours quiet, int reminderDays, int reminders) {

	public HostMailRules {
		if (reminderDays < 1 || reminders < 0) {
			throw new IllegalArgumentException("The days are 1 or more, the reminders 0 or more");
		}
	}

}
