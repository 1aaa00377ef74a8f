package io.roomkeeper.config;

import java.time.Clock;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.RoomEvent.RoomHandedOver;
import io.roomkeeper.audit.UnitOfWork;
import io.roomkeeper.handover.HandOver;
import io.roomkeeper.handover.HandOverJournal;
import io.roomkeeper.person.PersonRef;

/** Records hand-overs of rooms in the audit trail. */
record HandOverTrail(AuditTrail trail, UnitOfWork work, Clock clock) implements HandOverJournal {

	@Override
	public void together(Runnable all) {
		this.work.run(all);
	}

	@Override
	public void handedOver(Actor actor, HandOver done, String reason) {
		this.trail.append(actor,
				new RoomHandedOver("user " + done.to().seen().uid().value(), done.from().seen().uid().value(),
						PersonRef.of(done.from().id()).text(), done.after().pmi().grouped(),
						done.replaced().map((room) -> room.pmi().grouped()), reason),
				this.clock.instant());
	}

}
