package io.roomkeeper.console.api.audit;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The checkpoints of the audit trail. */
@Schema(name = "AuditCheckpoints", description = "The checkpoints of the audit trail")
record CheckpointListResponse(@Schema(description = "The checkpoints, latest first",
		requiredMode = REQUIRED) List<CheckpointResponse> items) {

}
