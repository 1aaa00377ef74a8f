package io.roomkeeper.console.api.meeting;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.api.EntityTag;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows, changes and cancels a meeting or one of its occurrences. */
@RestController
@RequestMapping(path = "/api/v1/meetings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingController {

	private static final String ID = "The ID of the meeting";

	private static final String START = "The local start that the rule gives, in the time zone of the series";

	private static final String IF_MATCH = "The ETag of the meeting that was read";

	private static final String IF_MATCH_OR_NONE = IF_MATCH + "; if it is missing, the current version is meant";

	private final MeetingScheduling scheduling;

	private final JoinDetailsResolver details;

	private final Clock clock;

	MeetingController(MeetingScheduling scheduling, JoinDetailsResolver details, Clock clock) {
		this.scheduling = scheduling;
		this.details = details;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "getMeeting", summary = "Show a meeting",
			description = "Shows a meeting, cancelled or not. The ETag is needed to change it.")
	@ApiResponse(responseCode = "200", description = "The meeting")
	ResponseEntity<MeetingResponse> find(@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@AuthenticationPrincipal Actor actor) {
		return answer(this.scheduling.find(actor, MeetingFields.key(actor, id, Role.ADMIN, Role.HELPDESK)));
	}

	@FailsWith({ ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED })
	@PatchMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "changeMeeting", summary = "Change a meeting",
			description = "Changes a meeting, or all occurrences of a series. Fields that are missing stay as they are.")
	@ApiResponse(responseCode = "200", description = "The meeting as it is now")
	ResponseEntity<MeetingResponse> change(@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@Parameter(description = IF_MATCH, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@RequestBody ChangeMeetingRequest body, @AuthenticationPrincipal Actor actor) {
		Meeting current = changeable(actor, id);
		return answer(
				this.scheduling.edit(actor, current.key(), EntityTag.version(ifMatch, current.version()), body.edit()));
	}

	@FailsWith(ProblemCode.PRECONDITION_FAILED)
	@DeleteMapping
	@Operation(operationId = "cancelMeeting", summary = "Cancel a meeting", description = """
			Cancels a meeting, or all occurrences of a series. It can still be read, and its invitation is then the \
			message that cancels it.""")
	@ApiResponse(responseCode = "200", description = "The cancelled meeting")
	ResponseEntity<MeetingResponse> cancel(@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@Parameter(description = IF_MATCH_OR_NONE, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@AuthenticationPrincipal Actor actor) {
		Meeting current = changeable(actor, id);
		return answer(this.scheduling.cancel(actor, current.key(), version(ifMatch, current)));
	}

	@FailsWith({ ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED })
	@PatchMapping(path = "/occurrences/{start}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "changeOccurrence", summary = "Change one occurrence",
			description = "Moves one occurrence of a series, or gives it another topic.")
	@ApiResponse(responseCode = "200", description = "The meeting as it is now")
	ResponseEntity<MeetingResponse> changeOccurrence(
			@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@Parameter(description = START, example = "2027-03-16T10:00") @PathVariable String start,
			@Parameter(description = IF_MATCH, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@RequestBody ChangeOccurrenceRequest body, @AuthenticationPrincipal Actor actor) {
		Meeting current = changeable(actor, id);
		return answer(this.scheduling.editOccurrence(actor, current.key(),
				EntityTag.version(ifMatch, current.version()), MeetingFields.start(start), body.edit()));
	}

	@FailsWith(ProblemCode.PRECONDITION_FAILED)
	@DeleteMapping("/occurrences/{start}")
	@Operation(operationId = "cancelOccurrence", summary = "Cancel one occurrence",
			description = "Cancels one occurrence of a series.")
	@ApiResponse(responseCode = "200", description = "The meeting as it is now")
	ResponseEntity<MeetingResponse> cancelOccurrence(
			@Parameter(description = ID, example = "m-12") @PathVariable String id,
			@Parameter(description = START, example = "2027-03-16T10:00") @PathVariable String start,
			@Parameter(description = IF_MATCH_OR_NONE, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@AuthenticationPrincipal Actor actor) {
		Meeting current = changeable(actor, id);
		return answer(this.scheduling.cancelOccurrence(actor, current.key(), version(ifMatch, current),
				MeetingFields.start(start)));
	}

	private Meeting changeable(Actor actor, String id) {
		MeetingKey key = MeetingFields.key(actor, id, Role.ADMIN);
		return this.scheduling.findToChange(actor, key);
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
