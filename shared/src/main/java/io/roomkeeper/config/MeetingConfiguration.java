package io.roomkeeper.config;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.meeting.scheduling.HostDelegates;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingLinkResolver;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.meeting.scheduling.SchedulingStores;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduling of meetings, and their invitations. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

	@Bean
	SchedulingStores schedulingStores(Meetings meetings, PersonLookup people, Rooms rooms, RoomStatuses statuses,
			SettingsService settings, AuditedTransaction transaction) {
		return new SchedulingStores(meetings, people, rooms, statuses, settings, transaction);
	}

	@Bean
	MeetingScheduling meetingScheduling(SchedulingStores stores, Account account, Clock clock) {
		return new MeetingScheduling(stores, new SecureRandom(), account, clock);
	}

	@Bean
	HostDelegates hostDelegates(SchedulingStores stores) {
		return new HostDelegates(stores);
	}

	@Bean
	JoinDetailsResolver joinDetailsResolver(SchedulingStores stores, Account account) {
		return new JoinDetailsResolver(stores, account);
	}

	@Bean
	MeetingLinkResolver meetingLinkResolver(SchedulingStores stores, JoinDetailsResolver details) {
		return new MeetingLinkResolver(stores, details);
	}

	@Bean
	MeetingInvitations meetingInvitations(MeetingScheduling scheduling, JoinDetailsResolver details,
			PersonLookup people, AuditedTransaction transaction, Account account) {
		return new MeetingInvitations(scheduling, details, people, transaction, account);
	}

}
