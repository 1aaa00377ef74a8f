package io.roomkeeper.batch.visit;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Tells hosts every 30 seconds that guests wait, in the console's process. */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class WaitingMailSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(WaitingMailSchedule.class);

	private static final Duration INTERVAL = Duration.ofSeconds(30);

	private final WaitingMail mail;

	WaitingMailSchedule(WaitingMail mail) {
		this.mail = mail;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		registrar.addFixedDelayTask(this::send, INTERVAL);
	}

	private void send() {
		try {
			this.mail.sendDue();
		}
		catch (RuntimeException ex) {
			log.error("Hosts could not be told that guests wait; the next attempt is in {}", INTERVAL, ex);
		}
	}

}
