package io.roomkeeper.console.api.run;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.nightly.NightlyReportService;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
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

/** Starts and lists runs of jobs. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Runs", description = "Jobs and their runs. The roles admin and helpdesk may read; admin may start.")
class RunController {

	private final RunHistory history;

	private final NightlyReportService reports;

	private final Jobs jobs;

	private final Account account;

	private final Clock clock;

	RunController(RunHistory history, NightlyReportService reports, Jobs jobs, Account account, Clock clock) {
		this.history = history;
		this.reports = reports;
		this.jobs = jobs;
		this.account = account;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listRuns", summary = "List runs",
			description = "Lists runs, latest first, without the stages of nightly runs. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	RunPageResponse list(
			@Parameter(description = "The maximum number of runs per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; leave it out for the first page") @RequestParam(
					required = false) @Min(1) @Nullable Long after,
			@AuthenticationPrincipal Actor actor) {
		List<Run> found = this.history.latest(actor, (after != null) ? new RunId(after) : null, size + 1);
		boolean more = found.size() > size;
		List<Run> shown = more ? found.subList(0, size) : found;
		return new RunPageResponse(shown.stream().map(RunResponse::of).toList(),
				more ? shown.getLast().id().value() : null);
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getRun", summary = "Show a run",
			description = "Shows the status and the counts of a run.")
	@ApiResponse(responseCode = "200", description = "The run")
	RunResponse find(@Parameter(description = "The number", example = "12") @PathVariable @Min(1) long id,
			@AuthenticationPrincipal Actor actor) {
		return RunResponse.of(this.history.find(actor, new RunId(id)));
	}

	@GetMapping("/{id}/parts")
	@Operation(operationId = "listRunParts", summary = "List the parts of a run",
			description = "Lists the parts of a run on which several processes work, with their speed and remaining time. The list is empty if one process does all the work.")
	@ApiResponse(responseCode = "200", description = "The parts, in their order")
	List<RunPartResponse> parts(
			@Parameter(description = "The number of the run", example = "12") @PathVariable @Min(1) long id,
			@AuthenticationPrincipal Actor actor) {
		Run run = this.history.find(actor, new RunId(id));
		return this.history.partitionsOf(actor, run.id()).stream().map(RunPartResponse::of).toList();
	}

	@GetMapping("/{id}/report")
	@Operation(operationId = "getRunReport", summary = "Show the report of a nightly job",
			description = "Shows what a nightly job did, what needs attention, and what comes next.")
	@ApiResponse(responseCode = "200", description = "The report")
	ReportResponse report(
			@Parameter(description = "The number of the run", example = "12") @PathVariable @Min(1) long id,
			@AuthenticationPrincipal Actor actor) {
		return ReportResponse.of(this.reports.get(actor, new RunId(id)));
	}

	@FailsWith(ProblemCode.JOB_ALREADY_RUNNING)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "startRun", summary = "Start a job",
			description = "Starts a job and responds immediately. Request the address in the Location header until the status is final.")
	@ApiResponse(responseCode = "202", description = "The started run", headers = @Header(name = "Location",
			description = "The address of the run", schema = @Schema(type = "string", example = "/api/v1/runs/12")))
	ResponseEntity<RunResponse> start(@RequestBody StartRunRequest order, @AuthenticationPrincipal Actor actor) {
		LocalDate asOf = (order.asOf() != null) ? order.asOf() : this.account.today(this.clock);
		Run run = this.jobs.start(RunRequest.of(RunCodec.job(Objects.requireNonNull(order.job())),
				RunCodec.mode(Objects.requireNonNull(order.mode())), asOf, actor, RunOrigin.CONSOLE));
		return ResponseEntity.accepted()
			.location(URI.create("/api/v1/runs/" + run.id().value()))
			.body(RunResponse.of(run));
	}

}
