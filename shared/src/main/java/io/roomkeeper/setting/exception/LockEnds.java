package io.roomkeeper.setting.exception;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;

/**
 * Records in the audit trail that locks have reached their end. A lock binds nobody from
 * that moment on, whether or not its end is recorded.
 */
public final class LockEnds {

	private static final int AT_ONCE = 500;

	private final Assignments assignments;

	private final PersonReader people;

	private final AuditedTransaction transaction;

	LockEnds(Assignments assignments, PersonReader people, AuditedTransaction transaction) {
		this.assignments = assignments;
		this.people = people;
		this.transaction = transaction;
	}

	/**
	 * Records ended locks, each once. For admins only.
	 * @param asOf records the locks that ended by this moment
	 * @return the newly recorded ends; if there are many, only the first of them
	 */
	public List<Assignment> record(Actor actor, Instant asOf) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			List<Assignment> ended = this.assignments.noteLockEnds(asOf, AT_ONCE);
			ended.forEach((one) -> recorder.record(new AuditEvent.LockEnded(this.people.auditSubject(one.scope()),
					one.key().text(), one.lock().flatMap(Lock::until).orElseThrow())));
			return ended;
		});
	}

	/** Counts the ends that {@link #record} would record. For admins only. */
	public int count(Actor actor, Instant asOf) {
		actor.require(Role.ADMIN);
		return this.assignments.lockEnds(asOf).size();
	}

}
