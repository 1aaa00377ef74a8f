package io.roomkeeper.console.api.meeting;

import io.roomkeeper.access.Actor;
import io.roomkeeper.meeting.scheduling.HostDelegates;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists and appoints the delegates of a host. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}/delegates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class DelegatesController {

	private static final String UID = "The host: their uid, or their ID such as id-12";

	private final HostDelegates delegates;

	DelegatesController(HostDelegates delegates) {
		this.delegates = delegates;
	}

	@GetMapping
	@Operation(operationId = "listDelegates", summary = "List a host's delegates",
			description = "Lists the people who may schedule and change meetings for a host.")
	@ApiResponse(responseCode = "200", description = "The delegates")
	DelegatesResponse list(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@AuthenticationPrincipal Actor actor) {
		return DelegatesResponse.of(this.delegates.of(actor, PersonRef.parse(uid)));
	}

	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "appointDelegates", summary = "Appoint a host's delegates",
			description = "Replaces all delegates of a host. For the host and the role admin.")
	@ApiResponse(responseCode = "200", description = "The new delegates")
	DelegatesResponse appoint(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@RequestBody DelegatesRequest body, @AuthenticationPrincipal Actor actor) {
		PersonRef host = PersonRef.parse(uid);
		this.delegates.requireHost(actor, host);
		this.delegates.appoint(actor, host, body.people());
		return DelegatesResponse.of(this.delegates.of(actor, host));
	}

}
