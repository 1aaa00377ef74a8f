package io.roomkeeper.console.api.setting;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A new assignment of a setting. */
@Schema(name = "SettingOrder", description = "An assignment")
record SettingRequest(
		@Schema(description = "One of the setting's values", requiredMode = REQUIRED,
				example = "true") @Nullable String value,
		@Schema(description = "Whether the value is locked for narrower scopes; false if left out", types = {
				"boolean", "null" }) @Nullable Boolean locked,
		@Schema(description = "The reason in the author's words", types = { "string", "null" },
				example = "exam season") @Nullable String reason,
		@Schema(description = "When the lock ends; without an end if left out", types = { "string", "null" },
				format = "date-time", example = "2026-12-20T00:00:00Z") @Nullable Instant until,
		@Schema(description = "Whether the lock allows no exceptions; false if left out",
				types = { "boolean", "null" }) @Nullable Boolean noExceptions){

	SettingRequest {
		if (value == null) {
			throw new InvalidInputException("A setting needs 'value'",
					"Send for example {\"value\":\"true\",\"locked\":true,\"reason\":\"exam season\"}");
		}
		SettingCodec.requireLength(value);
	}

	ProposedAssignment at(Scope scope, SettingKey key) {
		return new ProposedAssignment(scope, key, new SettingValue(String.valueOf(this.value)),
				Boolean.TRUE.equals(this.locked), Optional.ofNullable(this.until),
				Boolean.TRUE.equals(this.noExceptions), (this.reason != null) ? this.reason : "");
	}

}
