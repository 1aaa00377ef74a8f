package io.roomkeeper.console.api.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.api.EntityTag;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.DepartedHosts;
import io.roomkeeper.meeting.scheduling.DepartedMeeting;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists the meetings of hosts who have left, hands them over, and replaces the links of
 * meetings.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class DepartedMeetingsController {

	private static final String ID = "The ID of the meeting";

	private static final String IF_MATCH = "The ETag of the meeting that was read; if it is missing, the current version is meant";

	private final DepartedHosts departed;

	private final MeetingScheduling scheduling;

	private final JoinDetailsResolver details;

	private final Clock clock;

	DepartedMeetingsController(DepartedHosts departed, MeetingScheduling scheduling, JoinDetailsResolver details,
			Clock clock) {
		this.departed = departed;
		this.scheduling = scheduling;
		this.details = details;
		this.clock = clock;
	}

	@GetMapping("/departed-hosts/meetings")
	@Operation(operationId = "listDepartedMeetings", summary = "List meetings of hosts who have left",
			description = "Lists the future meetings whose hosts have left the directory, by their next occurrence.")
	@ApiResponse(responseCode = "200", description = "The meetings")
	MeetingListResponse list(@AuthenticationPrincipal Actor actor) {
		List<Meeting> meetings = this.departed.meetings(actor).stream().map(DepartedMeeting::meeting).toList();
		return MeetingListResponse.of(meetings, this.details, this.clock.instant());
	}

	@PostMapping(path = "/meetings/{id}/hand-over", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "handMeetingOver", summary = "Hand over a meeting of a host who has left",
			description = """
					Gives a future meeting to a host who is present. It keeps its link and gets a number of its own. For the \
					role admin.""")
	@ApiResponse(responseCode = "200", description = "The meeting as it is now")
	ResponseEntity<MeetingResponse> handOver(@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@Parameter(description = IF_MATCH, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@RequestBody MeetingHandOverRequest body, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		Meeting current = current(actor, id);
		return answer(this.departed.handOver(actor, current.key(), version(ifMatch, current), body.host(), body.why()));
	}

	@PostMapping("/meetings/{id}/new-link")
	@Operation(operationId = "replaceMeetingLink", summary = "Replace the link of a meeting",
			description = "Creates a new link. The old one no longer works, so invitees need the new invitation.")
	@ApiResponse(responseCode = "200", description = "The meeting as it is now")
	ResponseEntity<MeetingResponse> replaceLink(@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@Parameter(description = IF_MATCH, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@AuthenticationPrincipal Actor actor) {
		Meeting current = current(actor, id);
		return answer(this.scheduling.revokeLink(actor, current.key(), version(ifMatch, current)));
	}

	private Meeting current(Actor actor, String id) {
		return this.scheduling.findToChange(actor, MeetingFields.key(actor, id, Role.ADMIN));
	}

	private static int version(Optional<String> ifMatch, Meeting current) {
		return ifMatch.isEmpty() ? current.version() : EntityTag.version(ifMatch, current.version());
	}

	private ResponseEntity<MeetingResponse> answer(Meeting meeting) {
		return ResponseEntity.ok()
			.eTag(EntityTag.of(meeting.version()))
			.body(MeetingResponse.of(meeting, this.details, this.clock.instant()));
	}

}
