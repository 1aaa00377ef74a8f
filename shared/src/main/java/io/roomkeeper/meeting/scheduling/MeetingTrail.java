package io.roomkeeper.meeting.scheduling;

import java.time.Clock;
import java.util.function.Supplier;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.audit.UnitOfWork;

/** Makes a change of a meeting and its audit event one transaction. */
record MeetingTrail(AuditTrail trail, UnitOfWork work, Clock clock) {

	/**
	 * Makes a change.
	 * @param change makes it and returns its event
	 */
	void record(Actor actor, Supplier<MeetingEvent> change) {
		this.work.run(() -> this.trail.append(actor, change.get(), this.clock.instant()));
	}

}
