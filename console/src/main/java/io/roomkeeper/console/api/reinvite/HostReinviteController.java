package io.roomkeeper.console.api.reinvite;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.api.EntityTag;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.HostReinvites;
import io.roomkeeper.reinvite.HostReinvites.MeetingReinvite;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
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
import org.springframework.web.bind.annotation.RestController;

/** The re-invites of one host. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}/reinvites", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Re-invites",
		description = "Meetings whose invitations no longer work, and the state of their re-invites. The roles admin and helpdesk may read; admin may change.")
class HostReinviteController {

	private static final String UID = "The host: their uid, or their ID such as id-12";

	private final HostReinvites reinvites;

	private final Clock clock;

	HostReinviteController(HostReinvites reinvites, Clock clock) {
		this.reinvites = reinvites;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listReinvites", summary = "List a host's re-invites",
			description = """
					Lists the meetings whose join details have changed, open ones first. Meetings that are over are left out of \
					the open ones.""")
	@ApiResponse(responseCode = "200", description = "The re-invites")
	ReinviteListResponse list(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@AuthenticationPrincipal Actor actor) {
		return ReinviteListResponse.of(this.reinvites.of(actor, PersonRef.parse(uid)), this.clock.instant());
	}

	@FailsWith({ ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED })
	@PatchMapping(path = "/{n}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "setHostReinviteState", summary = "Mark a host's re-invite as done",
			description = "Sets the state of an item of a host's list, also of one that comes from no change of many rooms.")
	@ApiResponse(responseCode = "200", description = "The item as it is now")
	ResponseEntity<ReinviteResponse> set(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@Parameter(description = "The number of the item", example = "7") @PathVariable @Min(1) int n,
			@Parameter(description = "The version of the item that was read", example = "\"2\"") @RequestHeader(
					name = HttpHeaders.IF_MATCH, required = false) Optional<String> ifMatch,
			@RequestBody SetReinviteRequest body, @AuthenticationPrincipal Actor actor) {
		ReinviteItem current = this.reinvites.findToChange(actor, PersonRef.parse(uid), new ReinviteId(n)).item();
		return answer(
				this.reinvites.set(actor, current.id(), EntityTag.version(ifMatch, current.version()), body.given()),
				this.clock.instant());
	}

	/** Returns a response with an item and its version. */
	static ResponseEntity<ReinviteResponse> answer(MeetingReinvite set, Instant now) {
		return ResponseEntity.ok().eTag(EntityTag.of(set.item().version())).body(ReinviteResponse.of(set, now));
	}

}
