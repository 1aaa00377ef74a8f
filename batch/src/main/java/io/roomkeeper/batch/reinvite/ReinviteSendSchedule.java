package io.roomkeeper.batch.reinvite;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.RunOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Continues to send re-invites, when deferred messages are due or a new day has begun.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class ReinviteSendSchedule implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(ReinviteSendSchedule.class);

	private final ReinviteSends sends;

	private final ReinviteDelivery delivery;

	ReinviteSendSchedule(ReinviteSends sends, ReinviteDelivery delivery) {
		this.sends = sends;
		this.delivery = delivery;
	}

	@Override
	public String name() {
		return "re-invites";
	}

	@Override
	public Optional<Interval> timing() {
		return this.delivery.ready() ? Optional.of(Interval.MINUTE) : Optional.empty();
	}

	@Override
	public void run() {
		try {
			if (this.delivery.hasWork()) {
				this.sends.startAgain(Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE);
			}
		}
		catch (JobAlreadyRunningException ex) {
			log.debug("{}", ex.line());
		}
	}

}
