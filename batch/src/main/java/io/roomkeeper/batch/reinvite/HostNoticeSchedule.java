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
 * Continues to send mails to hosts, when deferred mails are due, the quiet hours have
 * ended, or a new day has begun.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class HostNoticeSchedule implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(HostNoticeSchedule.class);

	private final HostNotices hosts;

	private final ReinviteDelivery delivery;

	HostNoticeSchedule(HostNotices hosts, ReinviteDelivery delivery) {
		this.hosts = hosts;
		this.delivery = delivery;
	}

	@Override
	public String name() {
		return "mails to hosts";
	}

	@Override
	public Optional<Interval> timing() {
		return this.delivery.ready() ? Optional.of(Interval.MINUTE) : Optional.empty();
	}

	@Override
	public void run() {
		try {
			if (this.hosts.hasWork() && this.delivery.leftToday() > 0) {
				this.hosts.startAgain(Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE);
			}
		}
		catch (JobAlreadyRunningException ex) {
			log.debug("{}", ex.line());
		}
	}

}
