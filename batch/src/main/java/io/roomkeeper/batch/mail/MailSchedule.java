package io.roomkeeper.batch.mail;

import java.util.Optional;

import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.meeting.mail.InvitationMailing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends stored mail every minute, if a mail server is configured. */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class MailSchedule implements RecurringJob {

	private static final int MAILS = 50;

	private final InvitationMailing mailing;

	MailSchedule(InvitationMailing mailing) {
		this.mailing = mailing;
	}

	@Override
	public String name() {
		return "stored mail";
	}

	@Override
	public Optional<Interval> timing() {
		return this.mailing.ready() ? Optional.of(Interval.MINUTE) : Optional.empty();
	}

	@Override
	public void run() {
		boolean more = true;
		while (more) {
			more = this.mailing.sendDue(MAILS);
		}
	}

}
