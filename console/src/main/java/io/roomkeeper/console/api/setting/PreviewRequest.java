package io.roomkeeper.console.api.setting;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** An assignment to preview. */
@Schema(name = "PreviewOrder", description = "An assignment to preview")
record PreviewRequest(@Schema(description = "The scope", requiredMode = REQUIRED, allowableValues = {
		"account", "group", "user" }) @Nullable String scope,
		@Schema(description = "The group's number or the person's uid; leave it out for the account",
				types = { "string", "null" }, example = "7") @Nullable String id,
		@Schema(description = "The setting", requiredMode = REQUIRED,
				example = "meeting_security.waiting_room") @Nullable String key,
		@Schema(description = "The value", requiredMode = REQUIRED, example = "true") @Nullable String value,
		@Schema(description = "Whether it would be locked; false if left out",
				types = { "boolean", "null" }) @Nullable Boolean locked,
		@Schema(description = "The reason; does not affect the preview",
				types = { "string", "null" }) @Nullable String reason){

	ProposedAssignment proposed(SettingsService settings) {
		if (this.key == null || this.value == null) {
			throw new InvalidInputException("A preview needs scope, key and value", """
					Send for example {"scope":"account","key":"meeting_security.waiting_room","value":"true"}""");
		}
		return new SettingRequest(this.value, this.locked, this.reason, null, null)
			.at(SettingCodec.scope(settings, this.scope, this.id), settings.catalog().get(this.key).key());
	}

}
