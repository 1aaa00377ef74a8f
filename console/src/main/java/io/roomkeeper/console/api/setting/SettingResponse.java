package io.roomkeeper.console.api.setting;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.setting.ScopeSetting;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The state of a setting at a scope. */
@Schema(name = "Setting", description = "A setting at a scope")
record SettingResponse(
		@Schema(description = "The setting's canonical key", requiredMode = REQUIRED,
				example = "meeting_security.waiting_room") String key,
		@Schema(description = "The scope", requiredMode = REQUIRED, allowableValues = {
				"account", "group", "user" }) String scope,
		@Schema(description = "The value that applies at the scope", requiredMode = REQUIRED,
				example = "true") String value,
		@Schema(description = "The value assigned at this scope; null if there is none", requiredMode = REQUIRED,
				types = { "string", "null" }) @Nullable String set,
		@Schema(description = "Whether it is locked, at this scope or at a wider one",
				requiredMode = REQUIRED) boolean locked,
		@Schema(description = """
				What prevents this scope from changing it: plan, licence, account, group, user or dependency; null if \
				nothing does""", requiredMode = REQUIRED, types = { "string", "null" }) @Nullable String lockedBy,
		@Schema(description = "The reason of the assignment at this scope", requiredMode = REQUIRED,
				types = { "string", "null" }) @Nullable String reason,
		@Schema(description = "When the lock of this scope ends", requiredMode = REQUIRED, types = { "string", "null" },
				format = "date-time") @Nullable Instant until,
		@Schema(description = "The author of the assignment at this scope", requiredMode = REQUIRED,
				types = { "string", "null" }) @Nullable String by,
		@Schema(description = "When", requiredMode = REQUIRED, types = { "string", "null" },
				format = "date-time") @Nullable Instant at){

	static SettingResponse of(Scope scope, ScopeSetting setting, Instant now) {
		Optional<Assignment> here = setting.lock().or(setting::assignment);
		boolean locked = setting.lockedBy().isPresent() || here.filter((set) -> set.lockedAt(now)).isPresent();
		return new SettingResponse(setting.definition().key().text(), SettingCodec.scope(scope), setting.value().text(),
				here.map((set) -> set.value().text()).orElse(null), locked,
				setting.lockedBy().map(SettingCodec::level).orElse(null),
				here.map(Assignment::reason).filter((reason) -> !reason.isEmpty()).orElse(null),
				here.flatMap(Assignment::lock).flatMap(Lock::until).orElse(null),
				here.map(Assignment::author).orElse(null), here.map(Assignment::at).orElse(null));
	}

}
