package io.roomkeeper.reinvite.host;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.list.ReinviteListing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails to hosts. */
@Configuration(proxyBeanMethods = false)
class HostMailConfiguration {

	@Bean
	HostMailSchedule hostMailSchedule(HostMailRules rules, Account account, Clock clock) {
		return new HostMailSchedule(rules, account, clock);
	}

	@Bean
	HostMailing hostMailing(HostMails mails, Reinvites reinvites, ReinviteListing listing, People people,
			ObjectProvider<HostMailWriter> writer, ObjectProvider<MailCourier> courier, HostMailSchedule schedule,
			AuditedTransaction transaction, GlobalIds ids, Clock clock) {
		return new HostMailing(mails, reinvites, listing, people, writer.getIfAvailable(NoWriter::new),
				courier.getIfAvailable(MailCourier::none), schedule, transaction, ids, clock);
	}

}
