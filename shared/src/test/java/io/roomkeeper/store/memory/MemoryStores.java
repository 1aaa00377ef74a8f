package io.roomkeeper.store.memory;

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
import io.roomkeeper.store.TestStores;

/** The stores of people, groups and settings in memory, where nobody has a meeting. */
public final class MemoryStores implements TestStores {

	private final MemoryTransactions transactions = new MemoryTransactions();

	private final MemoryPeople people = new MemoryPeople(this.transactions);

	private final MemoryNames names = new MemoryNames(this.people);

	private final MemoryGroups groups = new MemoryGroups(this.transactions);

	private final MemoryAssignments assignments = new MemoryAssignments(this.transactions);

	private final MemorySettingExceptions settingExceptions = new MemorySettingExceptions(this.transactions);

	private final MemoryExceptionRequests exceptionRequests = new MemoryExceptionRequests(this.transactions);

	private final MemoryAuditTrail auditTrail = new MemoryAuditTrail(this.transactions);

	@Override
	public People people() {
		return this.people;
	}

	@Override
	public NameList names() {
		return this.names;
	}

	@Override
	public Groups groups() {
		return this.groups;
	}

	@Override
	public Assignments assignments() {
		return this.assignments;
	}

	@Override
	public SettingExceptions settingExceptions() {
		return this.settingExceptions;
	}

	@Override
	public ExceptionRequests exceptionRequests() {
		return this.exceptionRequests;
	}

	@Override
	public PersonalRoomMeetings roomMeetings() {
		return (_, _) -> 0;
	}

	@Override
	public ChangeCounters counters() {
		return this.transactions;
	}

	@Override
	public AuditTrail auditTrail() {
		return this.auditTrail;
	}

	@Override
	public AuditedTransaction auditedTransaction(Clock clock) {
		return this.auditTrail.transaction(clock);
	}

	@Override
	public void inTransaction(Runnable work) {
		this.transactions.run(work);
	}

	@Override
	public void empty() {
		this.transactions.clear();
	}

	@Override
	public void close() {
		empty();
	}

}
