package io.roomkeeper.console.api;

import java.time.Instant;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.room.RosterEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A person in a list.
 *
 * @param uid the name they sign in with
 * @param displayName how they are shown
 * @param mail their mail address; null where they have none
 * @param licence what they may use
 * @param room null until a sync has given them one
 * @param missingSince since when the directory has not known them; null for those it
 * knows
 */
@Schema(name = "UserSummary", description = "A person in a list")
record UserSummary(
		@Schema(description = "The name they sign in with", requiredMode = REQUIRED, example = "ana.garcia") String uid,
		@Schema(description = "How they are shown", requiredMode = REQUIRED,
				example = "Ana García-López") String displayName,
		@Schema(description = "Their mail address; null where they have none", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "ana.garcia@example.org") @Nullable String mail,
		@Schema(description = "What they may use", requiredMode = REQUIRED) LicenceWord licence,
		@Schema(description = "Their room; null until a sync has given them one",
				requiredMode = REQUIRED) @Nullable RoomView room,
		@Schema(description = "Since when the directory has not known them; null for those it knows",
				requiredMode = REQUIRED, types = { "string", "null" },
				format = "date-time") @Nullable Instant missingSince){

	static UserSummary of(RosterEntry entry, Account account) {
		DirectoryUser seen = entry.person().seen();
		return new UserSummary(seen.uid().value(), seen.displayName(), seen.mail().orElse(null),
				LicenceWord.of(seen.licence()), entry.room().map((room) -> RoomView.of(room, account)).orElse(null),
				entry.person().missingSince().orElse(null));
	}

}
