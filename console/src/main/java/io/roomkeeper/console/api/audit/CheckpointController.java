package io.roomkeeper.console.api.audit;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.EventReceipts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signs and lists checkpoints of the audit trail, and makes receipts of its rows. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class CheckpointController {

	private final CheckpointService checkpoints;

	private final EventReceipts receipts;

	CheckpointController(CheckpointService checkpoints, EventReceipts receipts) {
		this.checkpoints = checkpoints;
		this.receipts = receipts;
	}

	@GetMapping("/checkpoints")
	@Operation(operationId = "listAuditCheckpoints", summary = "List checkpoints",
			description = "Lists the signed checkpoints of the audit trail, latest first.")
	@ApiResponse(responseCode = "200", description = "The checkpoints")
	CheckpointListResponse list(@AuthenticationPrincipal Actor actor) {
		return new CheckpointListResponse(this.checkpoints.all(actor).stream().map(CheckpointResponse::of).toList());
	}

	@PostMapping("/checkpoints")
	@Operation(operationId = "signAuditCheckpoint", summary = "Sign a checkpoint",
			description = "Signs a checkpoint over all rows, and sends it to the witnesses. Without new rows, it responds with the latest one.")
	@ApiResponse(responseCode = "200", description = "The latest checkpoint")
	CheckpointResponse sign(@AuthenticationPrincipal Actor actor) {
		return this.checkpoints.make(actor).map(CheckpointResponse::of).orElseThrow();
	}

	@GetMapping(path = "/events/{id}/receipt", produces = MediaType.TEXT_PLAIN_VALUE)
	@Operation(operationId = "getAuditReceipt", summary = "Show the receipt of a row",
			description = "Shows a row with the proof that it is in the trail, as c2sp.org/tlog-proof describes it. It verifies without the database.")
	@ApiResponse(responseCode = "200", description = "The receipt")
	String receipt(@Parameter(description = "The position", example = "812") @PathVariable @Min(1) long id,
			@AuthenticationPrincipal Actor actor) {
		return this.receipts.of(actor, id).format();
	}

}
