package io.roomkeeper.console.api.reinvite;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.console.api.EntityTag;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.reinvite.HostReinvites;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteReader;
import io.roomkeeper.reinvite.ReinviteState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The re-invites of one change of many rooms. */
@RestController
@RequestMapping("/api/v1/reinvites/{id}")
@Tag(name = "Re-invites")
class ReinviteController {

	private static final String CHANGE = "The number of the change";

	private final ReinviteReader reinvites;

	private final HostReinvites changes;

	private final ReinviteDownload download;

	private final PlanReader plans;

	private final AccessTrail access;

	private final Clock clock;

	ReinviteController(ReinviteReader reinvites, HostReinvites changes, ReinviteDownload download, PlanReader plans,
			AccessTrail access, Clock clock) {
		this.reinvites = reinvites;
		this.changes = changes;
		this.download = download;
		this.plans = plans;
		this.access = access;
		this.clock = clock;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, ReinviteDownload.CSV, ReinviteDownload.ZIP })
	@Operation(operationId = "getReinvites", summary = "List the re-invites of a change",
			description = """
					Lists the meetings whose join details a change affected. As JSON, page by page: repeat the request with 'after' \
					set to 'next' until 'next' is null. As text/csv or application/zip (Accept), all of them; these contain \
					passcodes, are for the role admin, and are recorded in the audit trail.""")
	@ApiResponse(responseCode = "200", description = "One page, or the whole list as a file",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = ReinvitePageResponse.class)),
					@Content(mediaType = ReinviteDownload.CSV, schema = @Schema(type = "string")),
					@Content(mediaType = ReinviteDownload.ZIP, schema = @Schema(type = "string", format = "binary")) })
	@Nullable ReinvitePageResponse list(@Parameter(description = CHANGE, example = "12") @PathVariable @Min(1) int id,
			@Parameter(description = "Only items in one of these states; without it, all") @RequestParam(
					defaultValue = "") Set<ReinviteState> state,
			@Parameter(description = "The maximum number of items per page",
					example = "100") @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; leave it out for the first page") @RequestParam(
					required = false) @Min(1) @Nullable Integer after,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.APPLICATION_JSON_VALUE) List<MediaType> accept,
			@AuthenticationPrincipal Actor actor, @Parameter(hidden = true) HttpServletResponse response)
			throws IOException {
		this.plans.get(actor, new PlanId(id));
		ReinviteFilter every = ReinviteFilter.ofChange(id);
		ReinviteFilter filter = state.isEmpty() ? every : every.with(state);
		Optional<String> file = ReinviteDownload.type(accept);
		if (file.isPresent()) {
			this.download.write(actor, filter, "change-" + id, file.get(), response);
			return null;
		}
		Map<ReinviteState, Integer> counts = this.reinvites.counts(actor, every);
		this.access.exported(actor, "re-invites", ClientAddress.current());
		return ReinvitePageResponse.of(
				this.reinvites.page(actor, filter, Optional.ofNullable(after).map(ReinviteId::new), size + 1), size,
				counts, this.clock.instant());
	}

	@FailsWith({ ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED })
	@PatchMapping(path = "/items/{n}", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "setReinviteState", summary = "Mark a re-invite as done",
			description = "Sets the state of an item: CONFIRMED once the invitees were informed, or TO_DO to open it again.")
	@ApiResponse(responseCode = "200", description = "The item as it is now")
	ResponseEntity<ReinviteResponse> set(@Parameter(description = CHANGE, example = "12") @PathVariable @Min(1) int id,
			@Parameter(description = "The number of the item", example = "7") @PathVariable @Min(1) int n,
			@Parameter(description = "The version of the item that was read", example = "\"2\"") @RequestHeader(
					name = HttpHeaders.IF_MATCH, required = false) Optional<String> ifMatch,
			@RequestBody SetReinviteRequest body, @AuthenticationPrincipal Actor actor) {
		ReinviteItem current = this.changes.findToChange(actor, id, new ReinviteId(n)).item();
		return HostReinviteController.answer(
				this.changes.set(actor, current.id(), EntityTag.version(ifMatch, current.version()), body.given()),
				this.clock.instant());
	}

}
