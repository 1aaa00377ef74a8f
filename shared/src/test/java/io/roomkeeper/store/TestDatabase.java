package io.roomkeeper.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.database.Database;
import io.roomkeeper.database.DatabaseClock;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.ServerDatabase;
import io.roomkeeper.directory.SyncMarks;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Groups;
import io.roomkeeper.handover.RoomTransfers;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.PersonalRoomMeetings;
import io.roomkeeper.person.NameList;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.roster.RosterNames;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.exception.ExceptionRequests;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.signin.Secrets;
import io.roomkeeper.store.change.JdbcChangePlans;
import io.roomkeeper.store.meeting.JdbcMeetings;
import io.roomkeeper.store.meeting.JdbcReinvites;
import io.roomkeeper.store.person.JdbcGroups;
import io.roomkeeper.store.person.JdbcPeople;
import io.roomkeeper.store.person.JdbcRoster;
import io.roomkeeper.store.person.JdbcSyncMarks;
import io.roomkeeper.store.room.JdbcAdoptions;
import io.roomkeeper.store.room.JdbcIdleRooms;
import io.roomkeeper.store.room.JdbcRetirements;
import io.roomkeeper.store.room.JdbcRoomLedger;
import io.roomkeeper.store.room.JdbcRooms;
import io.roomkeeper.store.setting.JdbcAssignments;
import io.roomkeeper.store.setting.JdbcExceptionRequests;
import io.roomkeeper.store.setting.JdbcSettingExceptions;
import io.roomkeeper.store.visit.JdbcVisits;
import io.roomkeeper.sync.SyncProgress;
import io.roomkeeper.token.ApiTokens;
import io.roomkeeper.visit.Visits;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A fresh database with all tables, opened as in production: HSQLDB's files in a
 * temporary folder, or a database of its own on one PostgreSQL that the tests' JVM
 * starts.
 */
public final class TestDatabase implements TestStores {

	private final Database database;

	private final Runnable cleaning;

	private final StatementCounter source;

	private final PlatformTransactionManager transactionManager;

	private final Jdbc jdbc;

	private TestDatabase(Database database, Runnable cleaning) {
		this.database = database;
		this.source = new StatementCounter(database.dataSource());
		this.cleaning = cleaning;
		this.transactionManager = new JdbcTransactionManager(this.source);
		this.jdbc = new Jdbc(this.source, this.transactionManager);
	}

	/** HSQLDB in a temporary folder. */
	public static TestDatabase hsqldb() {
		Path folder = TestHsqldb.newFolder();
		return new TestDatabase(TestHsqldb.open(folder), () -> TestHsqldb.delete(folder));
	}

	/** HSQLDB in an existing data directory, which stays there. */
	public static TestDatabase hsqldb(Path folder) {
		return new TestDatabase(TestHsqldb.open(folder), () -> {
		});
	}

	/**
	 * A new database on PostgreSQL, for tests tagged {@code postgresql}.
	 */
	public static TestDatabase postgresql() {
		return postgresql(TestPostgresql.newDatabase());
	}

	/** The database at an address that {@link #postgresqlUrl} gave. */
	public static TestDatabase postgresql(String url) {
		return new TestDatabase(ServerDatabase.open(TestPostgresql.settings(), url), () -> {
		});
	}

	/**
	 * The address of a new database on PostgreSQL, for tests that start an application.
	 */
	public static String postgresqlUrl() {
		return TestPostgresql.newDatabase();
	}

	/** Returns its connections. */
	public DataSource dataSource() {
		return this.source;
	}

	/** Returns how many statements were sent to it so far. */
	public int statements() {
		return this.source.count();
	}

	/** Returns its transactions. */
	public PlatformTransactionManager transactionManager() {
		return this.transactionManager;
	}

	@Override
	public ChangeCounters counters() {
		return new JdbcChangeCounters(this.jdbc);
	}

	@Override
	public People people() {
		return new JdbcPeople(this.jdbc);
	}

	/** Returns the store of sync marks. */
	public SyncMarks syncMarks() {
		return new JdbcSyncMarks(this.jdbc);
	}

	/** Returns the store of the progress of syncs. */
	public SyncProgress syncProgress() {
		return new JdbcSyncProgress(this.jdbc);
	}

	@Override
	public Groups groups() {
		return new JdbcGroups(this.jdbc);
	}

	@Override
	public NameList names() {
		return new RosterNames(new CurrentRoster(roster(), groups(), counters(), Runnable::run));
	}

	/** Returns the store of rooms. */
	public Rooms rooms() {
		return new JdbcRooms(this.jdbc);
	}

	/** Returns the store of idle rooms. */
	public IdleRooms idleRooms() {
		return new JdbcIdleRooms(this.jdbc);
	}

	/** Returns the store of retired rooms. */
	public Retirements retirements() {
		return new JdbcRetirements(this.jdbc);
	}

	/** Returns what moves rooms to other owners. */
	public RoomTransfers transfers() {
		return new JdbcRoomTransfers(this.jdbc);
	}

	/** Returns the store of adoptions. */
	public Adoptions adoptions() {
		return new JdbcAdoptions(this.jdbc);
	}

	/** Returns the ledger. */
	public RoomLedger ledger() {
		return new JdbcRoomLedger(this.jdbc);
	}

	/** Returns the person with that uid, with their room. */
	public RosterEntry entry(String uid) {
		PersonId id = new PersonLookup(people()).match(new Uid(uid)).one().orElseThrow();
		return roster().all(List.of(id)).getFirst();
	}

	/** Returns the list of people with rooms. */
	public Roster roster() {
		return new JdbcRoster(this.jdbc);
	}

	/** Returns the store of meetings. */
	public Meetings meetings() {
		return new JdbcMeetings(this.jdbc);
	}

	@Override
	public PersonalRoomMeetings roomMeetings() {
		return meetings();
	}

	/** Returns the store of visits. */
	public Visits visits() {
		return new JdbcVisits(this.jdbc);
	}

	/** Returns the store of plans. */
	public ChangePlans plans() {
		return new JdbcChangePlans(this.jdbc);
	}

	/** Returns the store of re-invites. */
	public Reinvites reinvites() {
		return new JdbcReinvites(this.jdbc);
	}

	/** Returns the store of runs, as a process called {@code a test} sees them. */
	public Runs runs() {
		return new JdbcRuns(this.jdbc,
				new JobLeases(this.jdbc, new DatabaseClock(this.jdbc, Clock.systemUTC()), "a test"), auditTrail());
	}

	/** Returns the store of secrets. */
	public Secrets secrets() {
		return new JdbcSecrets(this.jdbc);
	}

	/** Returns the store of tokens. */
	public ApiTokens apiTokens() {
		return new JdbcApiTokens(this.jdbc);
	}

	@Override
	public Assignments assignments() {
		return new JdbcAssignments(this.jdbc);
	}

	@Override
	public SettingExceptions settingExceptions() {
		return new JdbcSettingExceptions(this.jdbc);
	}

	@Override
	public ExceptionRequests exceptionRequests() {
		return new JdbcExceptionRequests(this.jdbc);
	}

	@Override
	public AuditTrail auditTrail() {
		return new JdbcAuditTrail(this.jdbc);
	}

	@Override
	public AuditedTransaction auditedTransaction(Clock clock) {
		return new JdbcAuditedTransaction(this.jdbc, auditTrail(), clock);
	}

	/** Returns the record of which directory owns the data. */
	public DataOwnership ownership() {
		return new JdbcDataOwnership(this.jdbc);
	}

	@Override
	public void inTransaction(Runnable work) {
		this.jdbc.inTransaction(work);
	}

	@Override
	public void empty() {
		TestTables.empty(this.jdbc);
	}

	Jdbc jdbc() {
		return this.jdbc;
	}

	@Override
	public void close() {
		this.database.close();
		this.cleaning.run();
	}

}
