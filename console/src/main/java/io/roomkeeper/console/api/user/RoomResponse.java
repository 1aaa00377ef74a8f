package io.roomkeeper.console.api.user;

import java.time.LocalDate;

import io.roomkeeper.account.Account;
import io.roomkeeper.room.PersonalRoom;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A person's room as the API shows it, without its passcode. */
@Schema(name = "Room", description = "A person's room")
record RoomResponse(
		@Schema(description = "The personal meeting ID without separators: ten digits, or nine for a legacy number",
				requiredMode = REQUIRED, example = "3456179013", pattern = "[0-9]{9,10}") String pmi,
		@Schema(description = "The address of the room", requiredMode = REQUIRED,
				example = "https://rooms.example.org/my/ana.garcia") String link,
		@Schema(description = "The date on which it was last started; null if unknown", requiredMode = REQUIRED,
				types = {
						"string", "null" },
				format = "date", example = "2026-10-02") @Nullable LocalDate lastUsedOn,
		@Schema(description = "The first day on which the room is expired unless it is used before",
				requiredMode = REQUIRED, example = "2027-10-02") LocalDate expiresOn){

	static RoomResponse of(PersonalRoom room, Account account) {
		return new RoomResponse(room.pmi().digits(), room.joinUrl(account), room.lastUsedOn().orElse(null),
				room.expiresOn());
	}

}
