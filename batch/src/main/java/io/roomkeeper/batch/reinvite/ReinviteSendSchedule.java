package io.roomkeeper.batch.reinvite;

import java.time.Duration;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.RunOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Continues to send re-invites and mails to hosts in the console's process, when deferred
 * messages are due, the quiet hours have ended, or a new day has begun.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class ReinviteSendSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(ReinviteSendSchedule.class);

	private static final Duration INTERVAL = Duration.ofMinutes(1);

	private final ReinviteSends sends;

	private final ReinviteDelivery delivery;

	private final HostNotices hosts;

	ReinviteSendSchedule(ReinviteSends sends, ReinviteDelivery delivery, HostNotices hosts) {
		this.sends = sends;
		this.delivery = delivery;
		this.hosts = hosts;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		registrar.addFixedDelayTask(() -> tryTo(this::resume), INTERVAL);
		registrar.addFixedDelayTask(() -> tryTo(this::tellHosts), INTERVAL);
	}

	private void resume() {
		if (this.delivery.hasWork()) {
			this.sends.resume(Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE);
		}
	}

	private void tellHosts() {
		if (this.hosts.hasWork() && this.delivery.leftToday() > 0) {
			this.hosts.resume(Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE);
		}
	}

	private static void tryTo(Runnable work) {
		try {
			work.run();
		}
		catch (JobAlreadyRunningException ex) {
			log.debug("{}", ex.line());
		}
		catch (RuntimeException ex) {
			log.error("Re-invites could not be sent; the next attempt is in {}", INTERVAL, ex);
		}
	}

}
