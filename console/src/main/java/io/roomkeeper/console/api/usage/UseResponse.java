package io.roomkeeper.console.api.usage;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A day on which a room was started. The type only documents the format, because uploads
 * are read as a stream.
 *
 * @param uid the owner's uid
 * @param mail the owner's mail address
 * @param number the room's number
 * @param usedOn the date or instant
 */
@Schema(name = "Use",
		description = "A day on which a room was started; one of uid, mail and number says which, the first that is there")
record UseResponse(@Schema(description = "Whose room, by uid", types = {
		"string", "null" }, example = "ana.garcia") @Nullable String uid,
		@Schema(description = "Whose room, by mail address", types = { "string", "null" }) @Nullable String mail,
		@Schema(description = "Which room, by its number", types = { "string", "null" }) @Nullable String number,
		@Schema(requiredMode = REQUIRED,
				description = "A date, or an instant, whose date is taken in the organisation's time zone",
				example = "2026-03-01") String usedOn){

}
