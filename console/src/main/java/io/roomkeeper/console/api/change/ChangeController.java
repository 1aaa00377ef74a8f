package io.roomkeeper.console.api.change;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows applied plans, and plans their undo. A change has the number of its plan. */
@RestController
@RequestMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes")
class ChangeController {

	/** The maximum number of audit events in a receipt. */
	private static final int EVENTS = 100;

	private final PlanReader plans;

	private final AuditTrail trail;

	private final UndoPlanner planner;

	private final SendLimits limits;

	ChangeController(PlanReader plans, AuditTrail trail, UndoPlanner planner, SendLimits limits) {
		this.plans = plans;
		this.trail = trail;
		this.planner = planner;
		this.limits = limits;
	}

	@GetMapping
	@Operation(operationId = "listChanges", summary = "List changes",
			description = "Lists applied plans, latest first. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	PlanPageResponse list(
			@Parameter(description = "The maximum number of changes per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; leave it out for the first page") @RequestParam(
					required = false) @Min(1) @Nullable Integer after,
			@AuthenticationPrincipal Actor actor) {
		return PlanPageResponse.of(this.plans.latest(actor, Optional.of(PlanStatus.COMPLETED),
				(after != null) ? new PlanId(after) : null, size + 1), size, this.limits);
	}

	@GetMapping("/{id}/receipt")
	@Operation(operationId = "getReceipt", summary = "Show the receipt of a plan",
			description = "Shows how many items were changed, and how many were skipped because they had changed or failed.")
	@ApiResponse(responseCode = "200", description = "The receipt")
	ReceiptResponse receipt(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		PlanId plan = new PlanId(id);
		return ReceiptResponse.of(this.plans.get(actor, plan), this.plans.countItems(actor, plan),
				this.plans.outcomes(actor, plan), this.trail.about(plan.auditSubject(), EVENTS), this.limits);
	}

	@PostMapping(path = "/{id}/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "undoChange", summary = "Plan the undo of a change",
			description = "Plans to restore the numbers, links, passcodes and settings that the change replaced. Changes nothing yet. Items that have changed since are left out.")
	@ApiResponse(responseCode = "201", description = "The plan", headers = @Header(name = "Location",
			description = "The address of the plan", schema = @Schema(type = "string", example = "/api/v1/plans/13")))
	ResponseEntity<PlanResponse> undo(
			@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@RequestBody UndoRequest order, @AuthenticationPrincipal Actor actor) {
		return PlanController.created(this.planner.undo(actor, new PlanId(id), order.why(), order.timing()),
				this.limits);
	}

}
