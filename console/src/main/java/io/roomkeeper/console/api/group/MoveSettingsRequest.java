package io.roomkeeper.console.api.group;

import io.roomkeeper.failure.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The group to which the settings of a missing group are moved. */
@Schema(name = "MoveSettingsOrder", description = "To which group the settings of a missing group are to move")
record MoveSettingsRequest(
		@Schema(description = "The number of the group that gets them", requiredMode = REQUIRED, types = "integer",
				example = "12") @Nullable Integer to,
		@Schema(description = "Why, for the audit trail", types = {
				"string", "null" }, example = "made anew after the restore") @Nullable String reason,
		@Schema(description = "Whether only to say what it would do",
				defaultValue = "false") @Nullable Boolean preview){

	int target() {
		if (this.to == null) {
			throw new InvalidInputException("The group that gets the settings is not named",
					"Send for example {\"to\":12,\"reason\":\"made anew\"}");
		}
		return this.to;
	}

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	boolean onlyPreview() {
		return Boolean.TRUE.equals(this.preview);
	}

}
