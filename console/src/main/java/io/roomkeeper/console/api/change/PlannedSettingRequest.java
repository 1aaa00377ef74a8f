package io.roomkeeper.console.api.change;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One setting that a plan changes. */
@Schema(name = "PlannedSetting", description = "One setting that a plan changes")
record PlannedSettingRequest(@Schema(description = "The scope", requiredMode = REQUIRED, allowableValues = {
		"account", "group" }) @Nullable String scope,
		@Schema(description = "The group's number; leave it out for the account", types = { "string", "null" },
				example = "7") @Nullable String id,
		@Schema(description = "The setting", requiredMode = REQUIRED,
				example = "meeting_security.waiting_room") @Nullable String key,
		@Schema(description = "The value; leave it out to withdraw the assignment", types = { "string", "null" },
				example = "true") @Nullable String value,
		@Schema(description = "Whether the value is locked; false if left out",
				types = { "boolean", "null" }) @Nullable Boolean locked,
		@Schema(description = "When the lock ends; without an end if left out", types = { "string", "null" },
				format = "date-time", example = "2026-12-20T00:00:00Z") @Nullable Instant until,
		@Schema(description = "Whether the lock allows no exceptions; false if left out",
				types = { "boolean", "null" }) @Nullable Boolean noExceptions){

}
