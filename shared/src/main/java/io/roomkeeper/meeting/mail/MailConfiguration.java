package io.roomkeeper.meeting.mail;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail to invitees. Without a courier, no mail can be sent. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	InvitationMailing invitationMailing(InvitationMails mails, Meetings meetings, MeetingScheduling scheduling,
			MeetingRights rights, PersonLookup people, InvitationRenderer renderer, ObjectProvider<MailCourier> courier,
			Account account, AuditedTransaction transaction, Clock clock) {
		MailCourier used = courier.getIfAvailable(NoCourier::new);
		return new InvitationMailing(mails, meetings, scheduling, rights, people,
				new MailDrafts(renderer, used, account, new SecureRandom()), used, transaction, clock);
	}

	private static final class NoCourier implements MailCourier {

		@Override
		public boolean ready() {
			return false;
		}

		@Override
		public String sender() {
			return "roomkeeper@localhost";
		}

		@Override
		public String compose(MailDraft draft) {
			throw new IllegalStateException("There is no mail server");
		}

		@Override
		public Delivery deliver(String recipient, String content) {
			return new Delivery(Outcome.UNREACHABLE, "There is no mail server");
		}

	}

}
