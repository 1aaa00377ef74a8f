package io.roomkeeper.console.api.usage;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A day on which a room was started. The type only documents the format, because uploads
 * are read as a stream.
 */
@Schema(name = "Use",
		description = "A day on which a room was started; the first given of uid, mail and number identifies the room")
record UseResponse(@Schema(description = "The owner's uid", types = {
		"string", "null" }, example = "ana.garcia") @Nullable String uid,
		@Schema(description = "The owner's mail address", types = { "string", "null" }) @Nullable String mail,
		@Schema(description = "The number of the room", types = { "string", "null" }) @Nullable String number,
		@Schema(requiredMode = REQUIRED,
				description = "A date, or an instant, which is converted to a date in the organisation's time zone",
				example = "2026-03-01") String usedOn){

}
