package io.roomkeeper.console.api.audit;

import java.time.Instant;

import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A signed checkpoint of the audit trail. */
@Schema(name = "AuditCheckpoint", description = "A signed checkpoint of the audit trail")
record CheckpointResponse(
		@Schema(description = "The number of rows that it covers", example = "81200",
				requiredMode = REQUIRED) long rows,
		@Schema(description = "When it was signed", requiredMode = REQUIRED) Instant at,
		@Schema(description = "Whether all witnesses have it", requiredMode = REQUIRED) boolean sent,
		@Schema(description = "The signed note, as c2sp.org/tlog-checkpoint describes it",
				requiredMode = REQUIRED) String note) {

	static CheckpointResponse of(StoredCheckpoint checkpoint) {
		return new CheckpointResponse(checkpoint.size(), checkpoint.at(), checkpoint.sent(), checkpoint.note());
	}

}
