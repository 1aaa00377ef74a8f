package io.roomkeeper.console.api.room;

import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.account.Account;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.edit.EditableRoom;
import io.roomkeeper.room.edit.RoomWeakness;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A person's room with all details. */
@Schema(name = "RoomDetail", description = "A person's room with all details")
record RoomDetailResponse(
		@Schema(description = "The uid of the owner", requiredMode = REQUIRED, example = "ana.garcia") String uid,
		@Schema(description = "The personal meeting ID without separators: ten digits, or nine for a legacy number",
				requiredMode = REQUIRED, example = "3456179013", pattern = "[0-9]{9,10}") String pmi,
		@Schema(description = "The address of the room", requiredMode = REQUIRED,
				example = "https://rooms.example.org/my/ana.garcia") String joinUrl,
		@Schema(description = "The personal link; null if there is none", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "ana.garcia") @Nullable String link,
		@Schema(description = "Whether the room has a passcode", requiredMode = REQUIRED) boolean hasPasscode,
		@Schema(description = "The passcode; null if there is none or the caller may not read it",
				requiredMode = REQUIRED, types = { "string", "null" }) @Nullable String passcode,
		@Schema(description = "Whether guests wait until they are admitted",
				requiredMode = REQUIRED) boolean waitingRoom,
		@Schema(description = "Whether this is the room's own setting rather than the setting of its owner",
				requiredMode = REQUIRED) boolean ownWaitingRoom,
		@Schema(description = "The effective status", requiredMode = REQUIRED) RoomStatus status,
		@Schema(description = "The date on which the owner got the number",
				requiredMode = REQUIRED) LocalDate assignedOn,
		@Schema(description = "The date on which it was last started; null if unknown", requiredMode = REQUIRED,
				types = { "string", "null" }, format = "date") @Nullable LocalDate lastUsedOn,
		@Schema(description = "The first day on which the room is expired unless it is used before",
				requiredMode = REQUIRED) LocalDate expiresOn,
		@Schema(description = "In which ways the room is less protected than the policy for its owner requires",
				requiredMode = REQUIRED) List<RoomWeakness> weaknesses,
		@Schema(description = "Earlier numbers that are reserved for the owner",
				requiredMode = REQUIRED) List<String> reserved){

	static RoomDetailResponse of(EditableRoom shown, Account account) {
		PersonalRoom room = shown.room();
		return new RoomDetailResponse(shown.owner().seen().uid().value(), room.pmi().digits(), room.joinUrl(account),
				room.link().map(PersonalLink::name).orElse(null), room.passcode().isPresent(),
				shown.readablePasscode().map(Passcode::text).orElse(null), shown.waiting().on(),
				shown.waiting().own().isPresent(), shown.status(), room.assignedOn(), room.lastUsedOn().orElse(null),
				room.expiresOn(), shown.weaknesses(),
				shown.reserved().stream().map((old) -> old.pmi().digits()).toList());
	}

}
