package io.roomkeeper.console.api.room;

import io.roomkeeper.reinvite.ReinviteCounts;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A room after a change, and the effect of the change on its meetings. */
@Schema(name = "ChangedRoom", description = "A room after a change")
record ChangedRoomResponse(@Schema(description = "The room", requiredMode = REQUIRED) RoomDetailResponse room,
		@Schema(description = "Future meetings whose invitees must be informed",
				requiredMode = REQUIRED) int reinvitesNeeded,
		@Schema(description = "The invitees of these meetings", requiredMode = REQUIRED) int inviteesToTell,
		@Schema(description = "Future meetings whose invitation still works",
				requiredMode = REQUIRED) int reinvitesAvoided,
		@Schema(description = "The invitees of these meetings", requiredMode = REQUIRED) int inviteesStillInvited) {

	static ChangedRoomResponse of(RoomDetailResponse room, ReinviteCounts counts) {
		return new ChangedRoomResponse(room, counts.needed(), counts.toTell(), counts.avoided(), counts.stillInvited());
	}

}
