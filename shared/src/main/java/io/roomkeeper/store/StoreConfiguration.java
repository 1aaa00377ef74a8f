package io.roomkeeper.store;

import java.time.Clock;

import javax.sql.DataSource;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.checkpoint.Checkpoints;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.database.DatabaseClock;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.ThisProcess;
import io.roomkeeper.directory.SyncMarks;
import io.roomkeeper.erasure.ErasableRows;
import io.roomkeeper.group.Groups;
import io.roomkeeper.handover.RoomTransfers;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.mail.InvitationMails;
import io.roomkeeper.overview.RoomCensuses;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.host.HostMails;
import io.roomkeeper.reinvite.mail.ReinviteMails;
import io.roomkeeper.reinvite.mail.SendTurns;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.NumberReleases;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.room.licence.LostLicences;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.run.RunPartitions;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StopRequests;
import io.roomkeeper.setting.exception.ExceptionRequests;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.signin.Secrets;
import io.roomkeeper.store.change.ChangeStoreConfiguration;
import io.roomkeeper.store.forecast.ForecastStoreConfiguration;
import io.roomkeeper.store.join.JoinStoreConfiguration;
import io.roomkeeper.store.meeting.JdbcHostMails;
import io.roomkeeper.store.meeting.JdbcInvitationMails;
import io.roomkeeper.store.meeting.JdbcMeetings;
import io.roomkeeper.store.meeting.JdbcReinviteMails;
import io.roomkeeper.store.meeting.JdbcReinvites;
import io.roomkeeper.store.meeting.JdbcSendTurns;
import io.roomkeeper.store.person.JdbcGroups;
import io.roomkeeper.store.person.JdbcPeople;
import io.roomkeeper.store.person.JdbcRoster;
import io.roomkeeper.store.person.JdbcSyncMarks;
import io.roomkeeper.store.room.JdbcAdoptions;
import io.roomkeeper.store.room.JdbcIdleRooms;
import io.roomkeeper.store.room.JdbcLostLicences;
import io.roomkeeper.store.room.JdbcNumberReleases;
import io.roomkeeper.store.room.JdbcPendingRooms;
import io.roomkeeper.store.room.JdbcRetirements;
import io.roomkeeper.store.room.JdbcRoomCensuses;
import io.roomkeeper.store.room.JdbcRoomLedger;
import io.roomkeeper.store.room.JdbcRooms;
import io.roomkeeper.store.room.JdbcVetoes;
import io.roomkeeper.store.setting.JdbcAssignments;
import io.roomkeeper.store.setting.JdbcExceptionRequests;
import io.roomkeeper.store.setting.JdbcHeldEnds;
import io.roomkeeper.store.setting.JdbcSettingExceptions;
import io.roomkeeper.store.visit.VisitStoreConfiguration;
import io.roomkeeper.sync.SyncProgress;
import io.roomkeeper.token.ApiTokens;
import io.roomkeeper.veto.HeldEnds;
import io.roomkeeper.veto.Vetoes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Configures the stores on the database of the data source. */
@Configuration(proxyBeanMethods = false)
@Import({ ChangeStoreConfiguration.class, ForecastStoreConfiguration.class, JoinStoreConfiguration.class,
		VisitStoreConfiguration.class })
public class StoreConfiguration {

	@Bean
	Jdbc roomkeeperJdbc(DataSource dataSource, PlatformTransactionManager transactionManager) {
		return new Jdbc(dataSource, transactionManager);
	}

	@Bean
	DatabaseClock databaseClock(Jdbc jdbc, Clock clock) {
		return new DatabaseClock(jdbc, clock);
	}

	@Bean
	ChangeCounters changeCounters(Jdbc jdbc) {
		return new JdbcChangeCounters(jdbc);
	}

	@Bean
	People people(Jdbc jdbc) {
		return new JdbcPeople(jdbc);
	}

	@Bean
	SyncMarks syncMarks(Jdbc jdbc) {
		return new JdbcSyncMarks(jdbc);
	}

	@Bean
	SyncProgress syncProgress(Jdbc jdbc) {
		return new JdbcSyncProgress(jdbc);
	}

	@Bean
	Groups groups(Jdbc jdbc) {
		return new JdbcGroups(jdbc);
	}

	@Bean
	Rooms rooms(Jdbc jdbc) {
		return new JdbcRooms(jdbc);
	}

	@Bean
	IdleRooms idleRooms(Jdbc jdbc) {
		return new JdbcIdleRooms(jdbc);
	}

	@Bean
	NumberReleases numberReleases(Jdbc jdbc) {
		return new JdbcNumberReleases(jdbc);
	}

	@Bean
	Vetoes vetoes(Jdbc jdbc) {
		return new JdbcVetoes(jdbc);
	}

	@Bean
	HeldEnds heldEnds(Jdbc jdbc) {
		return new JdbcHeldEnds(jdbc);
	}

	@Bean
	Retirements retirements(Jdbc jdbc) {
		return new JdbcRetirements(jdbc);
	}

	@Bean
	RoomTransfers roomTransfers(Jdbc jdbc) {
		return new JdbcRoomTransfers(jdbc);
	}

	@Bean
	Adoptions adoptions(Jdbc jdbc) {
		return new JdbcAdoptions(jdbc);
	}

	@Bean
	PendingRooms awaitedRooms(Jdbc jdbc) {
		return new JdbcPendingRooms(jdbc);
	}

	@Bean
	RoomLedger roomLedger(Jdbc jdbc) {
		return new JdbcRoomLedger(jdbc);
	}

	@Bean
	RoomCensuses roomCensuses(Jdbc jdbc) {
		return new JdbcRoomCensuses(jdbc);
	}

	@Bean
	Roster roster(Jdbc jdbc) {
		return new JdbcRoster(jdbc);
	}

	@Bean
	Meetings meetings(Jdbc jdbc) {
		return new JdbcMeetings(jdbc);
	}

	@Bean
	Reinvites reinvites(Jdbc jdbc) {
		return new JdbcReinvites(jdbc);
	}

	@Bean
	InvitationMails invitationMails(Jdbc jdbc) {
		return new JdbcInvitationMails(jdbc);
	}

	@Bean
	HostMails hostMails(Jdbc jdbc) {
		return new JdbcHostMails(jdbc);
	}

	@Bean
	ReinviteMails reinviteMails(Jdbc jdbc, InvitationMails mails, Reinvites reinvites) {
		return new JdbcReinviteMails(jdbc, mails, reinvites);
	}

	@Bean
	SendTurns sendTurns(Jdbc jdbc, DatabaseClock clock) {
		return new JdbcSendTurns(jdbc, clock);
	}

	@Bean
	LostLicences lostLicences(Jdbc jdbc) {
		return new JdbcLostLicences(jdbc);
	}

	@Bean
	RunPartitions runPartitions(Jdbc jdbc) {
		return new JdbcRunPartitions(jdbc);
	}

	@Bean
	StopRequests stopRequests(Jdbc jdbc) {
		return new JdbcStopRequests(jdbc);
	}

	@Bean
	Runs runs(Jdbc jdbc, DatabaseClock clock) {
		return new JdbcRuns(jdbc, new JobLeases(jdbc, clock, ThisProcess.description()), new JdbcAuditTrail(jdbc));
	}

	@Bean
	Secrets secrets(Jdbc jdbc) {
		return new JdbcSecrets(jdbc);
	}

	@Bean
	ApiTokens apiTokens(Jdbc jdbc) {
		return new JdbcApiTokens(jdbc);
	}

	@Bean
	Assignments assignments(Jdbc jdbc) {
		return new JdbcAssignments(jdbc);
	}

	@Bean
	SettingExceptions settingExceptions(Jdbc jdbc) {
		return new JdbcSettingExceptions(jdbc);
	}

	@Bean
	ExceptionRequests exceptionRequests(Jdbc jdbc) {
		return new JdbcExceptionRequests(jdbc);
	}

	@Bean
	AuditTrail auditTrail(Jdbc jdbc) {
		return new JdbcAuditTrail(jdbc);
	}

	@Bean
	Checkpoints checkpoints(Jdbc jdbc) {
		return new JdbcCheckpoints(jdbc);
	}

	@Bean
	ErasableRows erasableRows(Jdbc jdbc) {
		return new JdbcErasableRows(jdbc);
	}

	@Bean
	AuditedTransaction auditedTransaction(Jdbc jdbc, AuditTrail trail, Clock clock) {
		return new JdbcAuditedTransaction(jdbc, trail, clock);
	}

	@Bean
	DataOwnership dataOwnership(Jdbc jdbc) {
		return new JdbcDataOwnership(jdbc);
	}

}
