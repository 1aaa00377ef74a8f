package io.roomkeeper.change.execution;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.reinvite.ClosedRoomMeetings;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.setting.PlannedSettings;
import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application of plans. A new type of item needs one more execution here. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

	@Bean
	DriftFinder driftFinder(AuditTrail trail, ChangePlans plans) {
		return new DriftFinder(trail, plans);
	}

	@Bean
	ItemExecutions itemExecutions(RoomChanges rooms, ReinviteRecorder reinvites, DriftFinder drift,
			ClosedRoomMeetings closedRooms, SettingsService settings, PlannedSettings planned, DataOwnership ownership,
			Account account, Clock clock) {
		RoomReinvites recorded = new RoomReinvites(rooms, reinvites);
		return new ItemExecutions(List.of(new NumberExecution(rooms, recorded, drift, ownership, account, clock),
				new LinkExecution(rooms, recorded, drift), new PasscodeExecution(rooms, recorded, drift),
				new OpeningExecution(closedRooms, settings),
				new RevivalExecution(rooms, drift, ownership, account, clock), new PolicyExecution(planned)));
	}

	@Bean
	MovedItems movedItems(ChangePlans plans, RoomChanges rooms, PlannedSettings settings, DriftFinder drift) {
		return new MovedItems(plans, rooms, settings, drift);
	}

	@Bean
	RoomOccurrences roomOccurrences(Meetings meetings) {
		return new RoomOccurrences(meetings);
	}

	@Bean
	PlanExecution planExecution(ChangePlans plans, PlannedWaves planned, ItemRanges ranges, ItemExecutions executions,
			RoomOccurrences occurrences, AuditedTransaction transaction, Account account, Clock clock) {
		return new PlanExecution(plans, planned, ranges, executions, new Waves(plans, occurrences, account),
				transaction, account, clock);
	}

}
