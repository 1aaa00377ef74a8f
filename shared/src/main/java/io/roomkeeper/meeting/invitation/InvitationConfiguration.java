package io.roomkeeper.meeting.invitation;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Invitations to meetings. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

	@Bean
	InvitationRenderer invitationRenderer(JoinDetailsResolver details, Account account, GlobalIds ids) {
		return new InvitationRenderer(details, account, ids);
	}

	@Bean
	MeetingInvitations meetingInvitations(MeetingScheduling scheduling, InvitationRenderer renderer,
			PersonLookup people, AuditedTransaction transaction) {
		return new MeetingInvitations(scheduling, renderer, people, transaction);
	}

}
