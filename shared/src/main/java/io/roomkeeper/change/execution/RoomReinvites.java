package io.roomkeeper.change.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteOrigin;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.PersonalRoom;

/** Records the re-invites that follow from changed rooms. */
final class RoomReinvites {

	private final RoomChanges rooms;

	private final ReinviteRecorder recorder;

	RoomReinvites(RoomChanges rooms, ReinviteRecorder recorder) {
		this.rooms = rooms;
		this.recorder = recorder;
	}

	/**
	 * Records re-invites.
	 * @param plan the plan that changes the rooms
	 * @param before the rooms before the change
	 * @param changed the owners whose rooms were changed
	 */
	void record(Recorder transaction, ReinviteCause cause, ChangePlan plan, Map<PersonId, PersonalRoom> before,
			Set<PersonId> changed) {
		Map<PersonId, PersonalRoom> concerned = new HashMap<>(before);
		concerned.keySet().retainAll(changed);
		this.recorder.recordRooms(transaction, ReinviteOrigin.of(cause, plan.id().value()), concerned,
				this.rooms::roomsOf);
	}

}
