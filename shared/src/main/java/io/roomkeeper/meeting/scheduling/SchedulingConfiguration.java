package io.roomkeeper.meeting.scheduling;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduling of meetings, and where their links lead. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

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

}
