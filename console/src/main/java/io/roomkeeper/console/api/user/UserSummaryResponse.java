package io.roomkeeper.console.api.user;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A person in a list. */
@Schema(name = "UserSummary", description = "A person in a list")
record UserSummaryResponse(
		@Schema(description = "The name with which the person signs in", requiredMode = REQUIRED,
				example = "ana.garcia") String uid,
		@Schema(description = "The display name", requiredMode = REQUIRED,
				example = "Ana García-López") String displayName,
		@Schema(description = "The mail address; null if there is none", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "ana.garcia@example.org") @Nullable String mail,
		@Schema(description = "The licence", requiredMode = REQUIRED) LicenceCodec licence,
		@Schema(description = """
				The effective status of the person's room: the first that applies of OWNER_MISSING (the person is \
				missing from the directory), RETIRED (the number is in quarantine), NO_ROOM, DISABLED (personal meeting \
				IDs are off), EXPIRED (not started for 365 days: the number leads nowhere until the owner gets a new \
				one), OVERDUE (not started for 365 days, but not expired yet: the room still opens), ACTIVE""",
				requiredMode = REQUIRED) RoomStatus roomStatus,
		@Schema(description = """
				What disables the person's room, for example account or group:7; null for another status""",
				requiredMode = REQUIRED, types = { "string", "null" }, example = "group:7") @Nullable String disabledBy,
		@Schema(description = "The person's room; null until a sync has assigned one",
				requiredMode = REQUIRED) @Nullable RoomResponse room,
		@Schema(description = "The time since which the person has been missing from the directory; null if present",
				requiredMode = REQUIRED, types = { "string", "null" },
				format = "date-time") @Nullable Instant missingSince){

	static UserSummaryResponse of(ListedUser entry, Account account) {
		return of(entry.person(), entry.status(), entry.disabledBy(), entry.room(), account);
	}

	static UserSummaryResponse of(Person person, RoomStatus status, Optional<Level> disabledBy,
			Optional<PersonalRoom> room, Account account) {
		DirectoryUser seen = person.seen();
		return new UserSummaryResponse(seen.uid().value(), seen.displayName(), seen.mail().orElse(null),
				LicenceCodec.of(seen.licence()), status, disabledBy.map(LevelCodec::of).orElse(null),
				room.map((known) -> RoomResponse.of(known, account)).orElse(null), person.missingSince().orElse(null));
	}

}
