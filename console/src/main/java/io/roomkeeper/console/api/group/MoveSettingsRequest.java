package io.roomkeeper.console.api.group;

import io.roomkeeper.failure.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The group to which the settings of a missing group are moved. */
@Schema(name = "MoveSettingsOrder", description = "The group to which the settings of a missing group are moved")
record MoveSettingsRequest(
		@Schema(description = "The number of the group that gets them", requiredMode = REQUIRED, types = "integer",
				example = "12") @Nullable Integer to,
		@Schema(description = "The reason, for the audit trail", types = {
				"string", "null" }, example = "created again after the restore") @Nullable String reason,
		@Schema(description = "Whether to return the effect without changing anything",
				defaultValue = "false") @Nullable Boolean preview){

	int target() {
		if (this.to == null) {
			throw new InvalidInputException("The request does not name the group that gets the settings",
					"Send for example {\"to\":12,\"reason\":\"created again\"}");
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
