package io.roomkeeper.meeting.scheduling;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduling of meetings, and how people get into them. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

	@Bean
	MeetingRights meetingRights(PersonLookup people, Meetings meetings) {
		return new MeetingRights(people, meetings);
	}

	@Bean
	MeetingNumbers meetingNumbers(SettingsService settings, Rooms rooms, RoomStatuses statuses, Meetings meetings,
			PasscodePolicy passcodes) {
		return new MeetingNumbers(settings, rooms, statuses, meetings, passcodes, new SecureRandom());
	}

	@Bean
	MeetingContent meetingContent(PersonLookup people, MeetingNumbers numbers, GlobalIds ids, Account account,
			Clock clock) {
		return new MeetingContent(people, numbers, ids, account, clock);
	}

	@Bean
	MeetingScheduling meetingScheduling(Meetings meetings, PersonLookup people, MeetingRights rights,
			MeetingNumbers numbers, MeetingContent content, JoinDetailsResolver details, ReinviteRecorder reinvites,
			AuditedTransaction transaction, Clock clock) {
		return new MeetingScheduling(meetings, people, rights, numbers, content, new RoomOverlaps(meetings), details,
				reinvites, transaction, clock);
	}

	@Bean
	MeetingPreviews meetingPreviews(MeetingScheduling scheduling, Meetings meetings, PersonLookup people,
			MeetingRights rights, MeetingNumbers numbers, MeetingContent content, Clock clock) {
		return new MeetingPreviews(scheduling, people, rights, numbers, content, new RoomOverlaps(meetings), clock);
	}

	@Bean
	MeetingAgenda meetingAgenda(Meetings meetings, MeetingRights rights) {
		return new MeetingAgenda(meetings, rights);
	}

	@Bean
	HostDelegates hostDelegates(Meetings meetings, PersonLookup people, MeetingRights rights,
			AuditedTransaction transaction) {
		return new HostDelegates(meetings, people, rights, transaction);
	}

	@Bean
	DepartedHosts departedHosts(Meetings meetings, PersonLookup people, Rooms rooms, MeetingRights rights,
			MeetingNumbers numbers, ReinviteRecorder reinvites, AuditedTransaction transaction, Clock clock) {
		return new DepartedHosts(meetings, people, rooms, rights, numbers, reinvites, transaction, clock);
	}

	@Bean
	JoinDetailsResolver joinDetailsResolver(PersonLookup people, Rooms rooms, RoomStatuses statuses,
			SettingsService settings, Account account) {
		return new JoinDetailsResolver(people, rooms, statuses, settings, account);
	}

}
