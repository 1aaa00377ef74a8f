package io.roomkeeper.console.api.change;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemFilter;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.execution.MovedItems;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
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

/** Makes, shows, approves and applies plans. */
@RestController
@RequestMapping(path = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes",
		description = "Plans and changes of many rooms or of settings. The roles admin and helpdesk may read; admin may change.")
class PlanController {

	private final PlanRequests requests;

	private final PlanReader plans;

	private final MovedItems moved;

	private final PlanApprovals approvals;

	private final PlanRuns runs;

	private final SendLimits limits;

	PlanController(PlanRequests requests, PlanReader plans, MovedItems moved, PlanApprovals approvals, PlanRuns runs,
			SendLimits limits) {
		this.requests = requests;
		this.plans = plans;
		this.moved = moved;
		this.approvals = approvals;
		this.runs = runs;
		this.limits = limits;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "makePlan", summary = "Make a plan", description = """
			Plans a change of many rooms or of settings, and reserves new numbers for 30 days. Changes nothing yet. A \
			plan that concerns many people needs the approval of another person.""")
	@ApiResponse(responseCode = "201", description = "The plan", headers = @Header(name = "Location",
			description = "The address of the plan", schema = @Schema(type = "string", example = "/api/v1/plans/12")))
	ResponseEntity<PlanResponse> make(@RequestBody MakePlanRequest order, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		return created(this.requests.plan(actor, order), this.limits);
	}

	@GetMapping
	@Operation(operationId = "listPlans", summary = "List plans",
			description = "Lists plans, latest first. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	PlanPageResponse list(
			@Parameter(description = "Only plans with this status") @RequestParam(
					required = false) @Nullable PlanStatus state,
			@Parameter(description = "The maximum number of plans per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; leave it out for the first page") @RequestParam(
					required = false) @Min(1) @Nullable Integer after,
			@AuthenticationPrincipal Actor actor) {
		return PlanPageResponse.of(this.plans.latest(actor, Optional.ofNullable(state),
				(after != null) ? new PlanId(after) : null, size + 1), size, this.limits);
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getPlan", summary = "Show a plan",
			description = "Shows the effect of a plan and how far it has come.")
	@ApiResponse(responseCode = "200", description = "The plan")
	PlanResponse find(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		return PlanResponse.of(this.plans.get(actor, new PlanId(id)), this.limits);
	}

	@GetMapping("/{id}/items")
	@Operation(operationId = "listPlanItems", summary = "List the items of a plan",
			description = "Lists each room and setting with its old and new state and its result, filtered and sorted. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	PlanItemPageResponse items(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@Parameter(description = "The maximum number of items per page",
					example = "100") @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size,
			@Parameter(description = "The 'next' of the previous page; 0 for the first page") @RequestParam(
					defaultValue = "0") @Min(0) int after,
			@Parameter(description = "Only items whose uid, group or setting contains this text",
					example = "garcia") @RequestParam(defaultValue = "") String text,
			@Parameter(description = "Only items in this state") @RequestParam(
					required = false) ItemFilter.@Nullable State state,
			@Parameter(description = "The order") @RequestParam(defaultValue = "POSITION") ItemFilter.Sort sort,
			@AuthenticationPrincipal Actor actor) {
		ItemFilter filter = new ItemFilter(text, Optional.ofNullable(state), sort);
		return PlanItemPageResponse.of(this.plans.items(actor, new PlanId(id), filter, after, size + 1), after, size);
	}

	@GetMapping("/{id}/waves")
	@Operation(operationId = "listPlanWaves", summary = "Show the calendar of a plan",
			description = "Lists the days of a plan that is spread over days. The list is empty if the plan is applied at once.")
	@ApiResponse(responseCode = "200", description = "The waves, by their days")
	List<PlanWaveResponse> waves(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		return this.plans.waves(actor, new PlanId(id)).stream().map(PlanWaveResponse::of).toList();
	}

	@GetMapping("/{id}/moved")
	@Operation(operationId = "listMovedPlanItems", summary = "List items that have changed since a plan was made",
			description = "Lists the items that would be skipped if the plan were applied now, with what has changed and who changed it. Only the first 20,000 items of a plan are compared. A plan that has ended is not compared.")
	@ApiResponse(responseCode = "200", description = "The items, with the outcome DRIFTED")
	List<PlanItemResponse> moved(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		return this.moved.of(actor, new PlanId(id)).stream().map(PlanItemResponse::of).toList();
	}

	@PostMapping(path = "/{id}/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "approvePlan", summary = "Approve a plan", description = """
			Approves the plan with this hash. Takes a token of a person other than the author; a token of a service \
			cannot approve.""")
	@ApiResponse(responseCode = "200", description = "The approved plan")
	PlanResponse approve(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@RequestBody ApproveRequest order, @AuthenticationPrincipal Actor actor) {
		return PlanResponse.of(this.approvals.approve(actor, new PlanId(id), order.given()), this.limits);
	}

	@PostMapping("/{id}/reject")
	@Operation(operationId = "rejectPlan", summary = "Reject a plan",
			description = "Ends the plan and frees its numbers.")
	@ApiResponse(responseCode = "200", description = "The rejected plan")
	PlanResponse reject(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		return PlanResponse.of(this.approvals.reject(actor, new PlanId(id)), this.limits);
	}

	@PostMapping("/{id}/withdraw")
	@Operation(operationId = "withdrawPlan", summary = "Withdraw a plan",
			description = "Ends the plan and frees its numbers. If the plan is being applied, withdraws its open items.")
	@ApiResponse(responseCode = "200", description = "The withdrawn plan")
	PlanResponse withdraw(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		return PlanResponse.of(this.approvals.withdraw(actor, new PlanId(id)), this.limits);
	}

	@PostMapping("/{id}/apply")
	@Operation(operationId = "applyPlan", summary = "Apply a plan",
			description = "Starts to apply the plan, or continues after an interruption, and responds immediately. Request the run until its status is final.")
	@ApiResponse(responseCode = "202", description = "The started run", headers = @Header(name = "Location",
			description = "The address of the run", schema = @Schema(type = "string", example = "/api/v1/runs/31")))
	ResponseEntity<StartedChangeResponse> apply(
			@Parameter(description = "The number", example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		Run run = this.runs.start(actor, new PlanId(id), RunOrigin.CONSOLE);
		return ResponseEntity.accepted()
			.location(URI.create("/api/v1/runs/" + run.id().value()))
			.body(new StartedChangeResponse(run.id().value()));
	}

	static ResponseEntity<PlanResponse> created(ChangePlan plan, SendLimits limits) {
		return ResponseEntity.created(URI.create("/api/v1/plans/" + plan.id().value()))
			.body(PlanResponse.of(plan, limits));
	}

}
