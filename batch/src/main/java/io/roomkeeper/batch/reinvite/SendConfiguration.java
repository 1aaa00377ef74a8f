package io.roomkeeper.batch.reinvite;

import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a console sends again and again. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class SendConfiguration {

	@Bean
	RecurringJob recurringReinvites(ReinviteSends sends, ReinviteDelivery delivery) {
		return new SendSchedule("re-invites", delivery::ready, delivery::hasWork, sends::startAgain);
	}

	@Bean
	RecurringJob recurringHostMails(HostNotices hosts, ReinviteDelivery delivery) {
		return new SendSchedule("mails to hosts", delivery::ready, () -> hosts.hasWork() && delivery.leftToday() > 0,
				hosts::startAgain);
	}

}
