package io.roomkeeper.console.api.audit;

import java.time.Instant;
import java.util.Map;

import io.roomkeeper.audit.AuditEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A row of the audit trail. */
@Schema(name = "AuditEvent", description = "A row of the audit trail")
record AuditEventResponse(
		@Schema(description = "The position in the trail, from 1", example = "812", requiredMode = REQUIRED) long row,
		@Schema(description = "When it happened", requiredMode = REQUIRED) Instant at,
		@Schema(description = "Who did it: a uid, a service, or an account of the operating system",
				example = "bjorn.muller", requiredMode = REQUIRED) String actor,
		@Schema(description = "Where it was done: console, command, nightly, or a token with its number",
				example = "console", requiredMode = REQUIRED) String origin,
		@Schema(description = "The kind of event", example = "SettingAssigned", requiredMode = REQUIRED) String kind,
		@Schema(description = "The object", example = "group 7", requiredMode = REQUIRED) String subject,
		@Schema(description = "The details, which depend on the kind; among them often before, after and reason",
				requiredMode = REQUIRED) Map<String, @Nullable String> detail,
		@Schema(description = "The hash of the row before it", requiredMode = REQUIRED) String previousHash,
		@Schema(description = "The hash of this row", requiredMode = REQUIRED) String hash) {

	private static final TypeReference<Map<String, @Nullable String>> FIELDS = new TypeReference<>() {
	};

	static AuditEventResponse of(AuditEntry entry) {
		return new AuditEventResponse(entry.seq(), entry.at(), entry.actor(), entry.origin(), entry.kind(),
				entry.subject(), JsonMapper.shared().readValue(entry.detail(), FIELDS), entry.previousHash(),
				entry.hash());
	}

}
