package io.roomkeeper.console.room;

import java.time.Clock;

import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.RoomEvent.RoomRenewed;
import io.roomkeeper.audit.UnitOfWork;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RenewalJournal;
import org.springframework.stereotype.Component;

/** Records in the audit trail that an owner's visit renewed their room. */
@Component
class RenewalTrail implements RenewalJournal {

	private final AuditTrail trail;

	private final People people;

	private final UnitOfWork work;

	private final Clock clock;

	RenewalTrail(AuditTrail trail, People people, UnitOfWork work, Clock clock) {
		this.trail = trail;
		this.people = people;
		this.work = work;
		this.clock = clock;
	}

	@Override
	public void together(Runnable all) {
		this.work.run(all);
	}

	@Override
	public void renewed(PersonId owner, PersonalMeetingId before, PersonalMeetingId after) {
		String uid = this.people.find(owner)
			.map((person) -> person.seen().uid().value())
			.orElseThrow(() -> new IllegalStateException("A room belongs to nobody: " + owner));
		this.trail.append(uid, Origin.CONSOLE, new RoomRenewed("user " + uid, before.grouped(), after.grouped()),
				this.clock.instant());
	}

}
