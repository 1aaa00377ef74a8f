package io.roomkeeper.meeting.mail;

import java.time.Clock;

import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.ReinviteRecorder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail to invitees. Without a courier, no mail can be sent. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	MailDrafts mailDrafts(InvitationRenderer renderer, ObjectProvider<MailCourier> courier, GlobalIds ids) {
		return new MailDrafts(renderer, courier.getIfAvailable(MailCourier::none), ids);
	}

	@Bean
	InvitationMailing invitationMailing(InvitationMails mails, Meetings meetings, MeetingScheduling scheduling,
			MeetingRights rights, PersonLookup people, ReinviteRecorder reinvites, MailDrafts drafts,
			ObjectProvider<MailCourier> courier, AuditedTransaction transaction, Clock clock) {
		return new InvitationMailing(mails, meetings, scheduling, rights, people, reinvites, drafts,
				courier.getIfAvailable(MailCourier::none), transaction, clock);
	}

}
