package io.roomkeeper.batch.mail;

import java.time.Duration;

import io.roomkeeper.meeting.mail.InvitationMailing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Sends stored mail every minute, in the console's process. */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class MailSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(MailSchedule.class);

	private static final Duration INTERVAL = Duration.ofMinutes(1);

	private static final int MAILS = 50;

	private final InvitationMailing mailing;

	MailSchedule(InvitationMailing mailing) {
		this.mailing = mailing;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		registrar.addFixedDelayTask(this::send, INTERVAL);
	}

	private void send() {
		try {
			boolean more = true;
			while (more) {
				more = this.mailing.sendDue(MAILS);
			}
		}
		catch (RuntimeException ex) {
			log.error("Stored mail could not be sent; the next attempt is in {}", INTERVAL, ex);
		}
	}

}
