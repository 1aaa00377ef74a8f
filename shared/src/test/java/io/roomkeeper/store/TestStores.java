package io.roomkeeper.store;

import java.time.Clock;

import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.group.Groups;
import io.roomkeeper.meeting.PersonalRoomMeetings;
import io.roomkeeper.person.NameList;
import io.roomkeeper.person.People;
import io.roomkeeper.setting.exception.ExceptionRequests;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;

/**
 * The stores of people, groups and settings, in memory or in a database. Contract tests
 * hold both to the same behaviour.
 */
public interface TestStores extends AutoCloseable {

	People people();

	NameList names();

	Groups groups();

	Assignments assignments();

	SettingExceptions settingExceptions();

	ExceptionRequests exceptionRequests();

	PersonalRoomMeetings roomMeetings();

	ChangeCounters counters();

	AuditTrail auditTrail();

	AuditedTransaction auditedTransaction(Clock clock);

	/** Runs work in a transaction, or in the one that is open. */
	void inTransaction(Runnable work);

	/** Deletes everything that tests have added. */
	void empty();

	@Override
	void close();

}
