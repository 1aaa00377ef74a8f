package io.roomkeeper.change.planning;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ApprovalPolicy;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanListener;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.change.execution.ItemExecutions;
import io.roomkeeper.change.execution.RoomChanges;
import io.roomkeeper.change.execution.RoomOccurrences;
import io.roomkeeper.group.Groups;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.edit.ReservedLinks;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.PlannedSettings;
import io.roomkeeper.setting.catalog.SettingCatalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The planners, one for each group of kinds. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

	@Bean
	WavePlanner wavePlanner(PlannedWaves planned, RoomOccurrences occurrences, WaveLimits limits, Account account) {
		return new WavePlanner(planned, occurrences, limits, account);
	}

	@Bean
	PlanMaker planMaker(ChangePlans plans, MeetingImpacts impacts, LinkPolicy links, ApprovalPolicy policy,
			WavePlanner waves, ObjectProvider<PlanListener> listener, Account account, Clock clock) {
		return new PlanMaker(plans, impacts, links, policy, waves,
				(plan) -> listener.ifAvailable((one) -> one.awaitsApproval(plan)), account, clock);
	}

	@Bean
	SettingItems settingItems(PlannedSettings settings, Groups groups, People people, RoomChanges rooms) {
		return new SettingItems(settings, groups, people, rooms);
	}

	@Bean
	RoomPlanner roomPlanner(PlanMaker maker, UserList users, RoomAllocator allocator, PasscodePolicy passcodes,
			AuditedTransaction transaction, Account account, Clock clock) {
		return new RoomPlanner(maker, users, allocator, passcodes, new SecureRandom(), transaction, account, clock);
	}

	@Bean
	ListPlanner listPlanner(PlanMaker maker, PersonLookup people, Rooms rooms, RoomChanges changes,
			ReservedLinks reserved, AuditedTransaction transaction, Account account, Clock clock) {
		return new ListPlanner(maker, people, rooms, changes, reserved, transaction, account, clock);
	}

	@Bean
	SweepUndoPlanner sweepUndoPlanner(PlanMaker maker, Runs runs, PersonLookup people, RoomChanges rooms,
			Rooms quarantine, AuditedTransaction transaction, Account account) {
		return new SweepUndoPlanner(maker, runs, people, rooms, quarantine, transaction, account);
	}

	@Bean
	SettingsPlanner settingsPlanner(PlanMaker maker, SettingItems items, SettingCatalog catalog,
			AuditedTransaction transaction) {
		return new SettingsPlanner(maker, items, catalog, transaction);
	}

	@Bean
	PlanAgain planAgain(ChangePlans plans, RoomPlanner rooms, ListPlanner lists, SettingsPlanner settings,
			UndoPlanner undo, SweepUndoPlanner sweeps) {
		return new PlanAgain(plans, rooms, lists, settings, undo, sweeps);
	}

	@Bean
	UndoPlanner undoPlanner(PlanMaker maker, ChangePlans plans, ItemExecutions executions, SettingItems settings,
			AuditedTransaction transaction) {
		return new UndoPlanner(maker, plans, executions, settings, transaction);
	}

}
