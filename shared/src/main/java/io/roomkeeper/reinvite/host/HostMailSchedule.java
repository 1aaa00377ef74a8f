package io.roomkeeper.reinvite.host;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.account.Account;

/**
 * When each host gets the next mail. News wait until the day after the latest mail, a
 * reminder until the configured days have passed.
 */
final class HostMailSchedule {

	private final HostMailRules rules;

	private final Account account;

	private final Clock clock;

	HostMailSchedule(HostMailRules rules, Account account, Clock clock) {
		this.rules = rules;
		this.account = account;
		this.clock = clock;
	}

	/** Returns whether it is a quiet hour in the organisation's time zone. */
	boolean isQuiet() {
		return this.rules.quiet().contain(LocalTime.ofInstant(this.clock.instant(), this.account.timeZone()));
	}

	/** Returns whether a host gets a mail today. */
	boolean isDue(HostTask task) {
		return wants(task.next()) && !next(task).isAfter(this.account.today(this.clock));
	}

	/**
	 * Returns the mails of a host in a period, if the host does nothing until then. Mails
	 * that are due before today are sent today.
	 */
	List<HostMailDate> dates(HostTask task, LocalDate first, LocalDate last) {
		List<HostMailDate> dates = new ArrayList<>();
		LocalDate today = this.account.today(this.clock);
		LocalDate on = next(task);
		for (int mail = task.next(); wants(mail) && !on.isAfter(last); mail++) {
			LocalDate sent = on.isBefore(today) ? today : on;
			if (!sent.isBefore(first)) {
				dates.add(new HostMailDate(task.host(), sent, task.items(), mail));
			}
			on = sent.plusDays(this.rules.reminderDays());
		}
		return dates;
	}

	/** Returns whether a mail with that number of a reminder is sent; 0 brings news. */
	private boolean wants(int reminder) {
		return reminder <= this.rules.reminders();
	}

	/** Returns the date of the next mail, which may have passed. */
	private LocalDate next(HostTask task) {
		return task.told()
			.map((told) -> told.atZone(this.account.timeZone()).toLocalDate())
			.map((told) -> told.plusDays((task.next() == 0) ? 1 : this.rules.reminderDays()))
			.orElseGet(() -> this.account.today(this.clock));
	}

}
