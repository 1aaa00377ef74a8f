package io.roomkeeper.batch.visit;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells hosts every 30 seconds that guests wait, if a mail server is configured. */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class WaitingMailSchedule implements RecurringJob {

	private final WaitingMail mail;

	WaitingMailSchedule(WaitingMail mail) {
		this.mail = mail;
	}

	@Override
	public String name() {
		return "mail about waiting guests";
	}

	@Override
	public Optional<Interval> timing() {
		return this.mail.ready() ? Optional.of(new Interval(Duration.ofSeconds(30))) : Optional.empty();
	}

	@Override
	public void run() {
		this.mail.sendDue();
	}

}
