package io.roomkeeper.console.api.reinvite;

import java.net.URI;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.reinvite.HostNotices;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mails hosts what they have to send again. */
@RestController
@RequestMapping(path = "/api/v1/reinvites/{id}/hosts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Re-invites")
class HostNoticeController {

	private static final String CHANGE = "The number of the change";

	private final HostNotices notices;

	HostNoticeController(HostNotices notices) {
		this.notices = notices;
	}

	@GetMapping
	@Operation(operationId = "previewHostNotices", summary = "Preview the mails to hosts",
			description = "Shows how many hosts would get a mail about the re-invites of a change, and one of the mails. Sends nothing.")
	@ApiResponse(responseCode = "200", description = "The preview")
	HostNoticesResponse preview(@Parameter(description = CHANGE, example = "12") @PathVariable @Min(1) int id,
			@AuthenticationPrincipal Actor actor) {
		return HostNoticesResponse.of(this.notices.preview(actor, OptionalInt.of(id)));
	}

	@FailsWith(ProblemCode.JOB_ALREADY_RUNNING)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "sendHostNotices", summary = "Mail all hosts", description = """
			Mails each host of a change all of their meetings that need a new invitation, whatever the host was told \
			before. Responds immediately; request the address in the Location header until the status is final.""")
	@ApiResponse(responseCode = "202", description = "The run that sends the mails",
			headers = @Header(name = "Location", description = "The address of the run",
					schema = @Schema(type = "string", example = "/api/v1/runs/12")))
	ResponseEntity<HostNoticesRunResponse> send(
			@Parameter(description = CHANGE, example = "12") @PathVariable @Min(1) int id,
			@RequestBody SendHostNoticesRequest body, @AuthenticationPrincipal Actor actor) {
		HostNotices.requireSender(actor);
		Run run = this.notices.start(actor, OptionalInt.of(id), body.given(), RunOrigin.CONSOLE);
		return ResponseEntity.accepted()
			.location(URI.create("/api/v1/runs/" + run.id().value()))
			.body(new HostNoticesRunResponse(run.id().value()));
	}

}
