package io.roomkeeper.reinvite.mail;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailDrafts;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.Reinvites;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Re-invites by mail. */
@Configuration(proxyBeanMethods = false)
class ReinviteMailConfiguration {

	@Bean
	ReinviteSending reinviteSending(Reinvites reinvites, Meetings meetings, People people, MailDrafts drafts,
			InvitationRenderer renderer, ObjectProvider<MailCourier> courier, SendLimits limits,
			AuditedTransaction transaction, Clock clock) {
		return new ReinviteSending(reinvites, meetings, people, new ReinviteDrafts(drafts, renderer),
				courier.getIfAvailable(MailCourier::none), limits, transaction, clock);
	}

	@Bean
	ReinviteDelivery reinviteDelivery(Reinvites reinvites, ReinviteMails mails, Meetings meetings, People people,
			MailDrafts drafts, InvitationRenderer renderer, ObjectProvider<MailCourier> courier, SendLimits limits,
			SendTurns turns, AuditedTransaction transaction, Account account, Clock clock) {
		MailCourier available = courier.getIfAvailable(MailCourier::none);
		ReinviteWriting writing = new ReinviteWriting(reinvites, mails, meetings, people,
				new ReinviteDrafts(drafts, renderer), available, transaction);
		return new ReinviteDelivery(mails, writing, available, limits, turns, account, clock);
	}

}
