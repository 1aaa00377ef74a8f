package io.roomkeeper.console.api.setting;

import java.time.Instant;

import io.roomkeeper.setting.policy.SettingException;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** An active exception. */
@Schema(name = "Exception", description = "An exception that lifts locks for one person and one setting")
record ExceptionResponse(
		@Schema(description = "The person", requiredMode = REQUIRED, example = "ana.garcia") String uid,
		@Schema(description = "The setting's canonical key", requiredMode = REQUIRED) String key,
		@Schema(description = "When it ends", requiredMode = REQUIRED, format = "date-time") Instant until,
		@Schema(description = "Who granted it", requiredMode = REQUIRED) String by,
		@Schema(description = "When it began", requiredMode = REQUIRED, format = "date-time") Instant at,
		@Schema(description = "The reason; may be empty", requiredMode = REQUIRED) String reason) {

	static ExceptionResponse of(String uid, SettingException granted) {
		return new ExceptionResponse(uid, granted.key().text(), granted.until(), granted.author(), granted.at(),
				granted.reason());
	}

}
