package io.roomkeeper.console.api.meeting;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.EntityTag;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingPreview;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists and schedules the meetings of a host. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings", description = "Meetings, their occurrences and invitations.")
class HostMeetingsController {

	private static final String UID = "The host: their uid, or their ID such as id-12";

	private final MeetingScheduling scheduling;

	private final JoinDetailsResolver details;

	private final AccessTrail access;

	private final Clock clock;

	HostMeetingsController(MeetingScheduling scheduling, JoinDetailsResolver details, AccessTrail access, Clock clock) {
		this.scheduling = scheduling;
		this.details = details;
		this.access = access;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listMeetings", summary = "List a host's meetings",
			description = "Lists the meetings that are not over, by their next occurrence.")
	@ApiResponse(responseCode = "200", description = "The meetings")
	MeetingListResponse list(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@AuthenticationPrincipal Actor actor) {
		List<Meeting> meetings = this.scheduling.upcoming(actor, PersonRef.parse(uid));
		this.access.exported(actor, "meetings", ClientAddress.current());
		return MeetingListResponse.of(meetings, this.details, this.clock.instant());
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "scheduleMeeting", summary = "Schedule a meeting",
			description = """
					Schedules a meeting for a host, or starts one if it has no start. The response says which number it got and \
					why, and which other meetings take place in the personal room at the same time.""")
	@ApiResponse(responseCode = "201", description = "The meeting")
	ResponseEntity<ScheduledMeetingResponse> schedule(
			@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@RequestBody ScheduleMeetingRequest body, @AuthenticationPrincipal Actor actor) {
		PersonRef host = PersonRef.parse(uid);
		this.scheduling.requireScheduler(actor, host);
		MeetingPreview done = this.scheduling.schedule(actor, host, body.request());
		Meeting meeting = done.meeting();
		return ResponseEntity.created(URI.create("/api/v1/meetings/" + meeting.key().text()))
			.eTag(EntityTag.of(meeting.version()))
			.body(ScheduledMeetingResponse.of(done, this.details.of(meeting), this.clock.instant()));
	}

}
