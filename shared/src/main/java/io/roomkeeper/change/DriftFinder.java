package io.roomkeeper.change;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Explains why a room is no longer as a plan expected it. */
final class DriftFinder {

	/** How many rows about a person are searched for the change. */
	private static final int ROWS = 20;

	private static final List<String> KINDS = List.of("RoomRenewed", "RoomHandedOver", "RoomNumberChanged",
			"RoomReissued");

	private final AuditTrail trail;

	DriftFinder(AuditTrail trail) {
		this.trail = trail;
	}

	/**
	 * Says what has changed, and who changed it when, as far as the audit trail knows.
	 * @param room the room as it is now
	 * @param numberIsFree whether the planned number is still free for it
	 */
	Message explain(PlanItem item, Optional<PersonalRoom> room, boolean numberIsFree) {
		Message what = what(item, room, numberIsFree);
		return this.trail.about(item.uid().auditSubject(), ROWS)
			.stream()
			.filter((entry) -> KINDS.contains(entry.kind()))
			.findFirst()
			.map((entry) -> Message.sentences(List.of(what, by(entry))))
			.orElse(what);
	}

	private static Message what(PlanItem item, Optional<PersonalRoom> room, boolean numberIsFree) {
		if (room.isEmpty()) {
			return Message.of("drift.gone");
		}
		if (!room.get().pmi().equals(item.before())) {
			return Message.of("drift.number", Argument.pmi(room.get().pmi().digits()));
		}
		if (room.get().state() != RoomState.ACTIVE) {
			return Message.of("drift.state." + room.get().state().name());
		}
		return numberIsFree ? Message.of("drift.moment")
				: Message.of("drift.taken", Argument.pmi(item.after().digits()));
	}

	private static Message by(AuditEntry entry) {
		return Message.of("drift.by", Argument.text(entry.actor()), Argument.text(entry.at().toString()));
	}

}
