package io.roomkeeper.console.api.user;

import java.time.Instant;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A person in a list.
 *
 * @param uid the name they sign in with
 * @param mail their mail address; null if they have none
 * @param roomStatus the effective status of their room
 * @param disabledBy the level that disables their room; null if the room is not disabled
 * @param room their room; null before a sync opens one
 * @param missingSince when they were marked as missing; null if they are in the directory
 */
@Schema(name = "UserSummary", description = "A person in a list")
record UserSummaryResponse(
		@Schema(description = "The name they sign in with", requiredMode = REQUIRED, example = "ana.garcia") String uid,
		@Schema(description = "How they are shown", requiredMode = REQUIRED,
				example = "Ana García-López") String displayName,
		@Schema(description = "Their mail address; null where they have none", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "ana.garcia@example.org") @Nullable String mail,
		@Schema(description = "What they may use", requiredMode = REQUIRED) LicenceCodec licence,
		@Schema(description = """
				The effective status of their room: the first that holds of OWNER_MISSING (the directory no longer \
				knows the person), RETIRED (the number is in quarantine), NO_ROOM, DISABLED (personal meeting IDs are \
				off for them), EXPIRED (not started for 365 days: it leads nowhere until its owner gets a new \
				number), OVERDUE (not started for 365 days, not expired yet: it still opens), ACTIVE""",
				requiredMode = REQUIRED) RoomStatus roomStatus,
		@Schema(description = """
				What decides that their room is disabled, for example account or group:7; null for another status""",
				requiredMode = REQUIRED, types = { "string", "null" }, example = "group:7") @Nullable String disabledBy,
		@Schema(description = "Their room; null until a sync has given them one",
				requiredMode = REQUIRED) @Nullable RoomResponse room,
		@Schema(description = "Since when the directory has not known them; null for those it knows",
				requiredMode = REQUIRED, types = { "string", "null" },
				format = "date-time") @Nullable Instant missingSince){

	static UserSummaryResponse of(ListedUser entry, Account account) {
		DirectoryUser seen = entry.person().seen();
		return new UserSummaryResponse(seen.uid().value(), seen.displayName(), seen.mail().orElse(null),
				LicenceCodec.of(seen.licence()), entry.status(), entry.disabledBy().map(LevelCodec::of).orElse(null),
				entry.room().map((room) -> RoomResponse.of(room, account)).orElse(null),
				entry.person().missingSince().orElse(null));
	}

}
