package io.roomkeeper.console.api.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.console.api.group.GroupResponse;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.UserProfile;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * One person with all details.
 *
 * @param uid the name they sign in with
 * @param mail their mail address; null if they have none
 * @param groups the groups they are in, by priority
 * @param roomStatus the effective status of their room
 * @param disabledBy the level that disables their room; null if the room is not disabled
 * @param room their room; null before a sync opens one
 * @param missingSince when they were marked as missing; null if they are in the directory
 */
@Schema(name = "User", description = "A person with their room and groups")
record UserDetailResponse(
		@Schema(description = "The name they sign in with", requiredMode = REQUIRED, example = "ana.garcia") String uid,
		@Schema(description = "How they are shown", requiredMode = REQUIRED,
				example = "Ana García-López") String displayName,
		@Schema(description = "Their mail address; null where they have none", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "ana.garcia@example.org") @Nullable String mail,
		@Schema(description = "What they may use", requiredMode = REQUIRED) LicenceCodec licence,
		@Schema(description = "The groups they are in, directly or through others, by priority",
				requiredMode = REQUIRED) List<GroupResponse> groups,
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

	static UserDetailResponse of(UserProfile profile, RoomStatus status, Optional<Level> disabledBy, Account account) {
		DirectoryUser seen = profile.person().seen();
		return new UserDetailResponse(seen.uid().value(), seen.displayName(), seen.mail().orElse(null),
				LicenceCodec.of(seen.licence()), profile.groups().stream().map(GroupResponse::of).toList(), status,
				disabledBy.map(LevelCodec::of).orElse(null),
				profile.room().map((room) -> RoomResponse.of(room, account)).orElse(null),
				profile.person().missingSince().orElse(null));
	}

}
