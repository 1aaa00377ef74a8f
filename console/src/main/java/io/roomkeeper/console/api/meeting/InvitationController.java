package io.roomkeeper.console.api.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.meeting.invitation.MeetingInvitation;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Renders the invitation to a meeting in the format that the caller accepts. */
@RestController
@Tag(name = "Meetings")
class InvitationController {

	private static final String CALENDAR = "text/calendar";

	private static final List<MediaType> FORMATS = List.of(MediaType.TEXT_PLAIN, MediaType.TEXT_HTML,
			MediaType.valueOf(CALENDAR));

	private final MeetingInvitations invitations;

	InvitationController(MeetingInvitations invitations) {
		this.invitations = invitations;
	}

	@GetMapping(path = "/api/v1/meetings/{id}/invitation",
			produces = { MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, CALENDAR })
	@Operation(operationId = "getInvitation", summary = "Show the invitation to a meeting", description = """
			Gives the invitation as plain text, as HTML or as a calendar file, as the header Accept says. It contains \
			the join details, so the audit trail records who reads it.""")
	@ApiResponse(responseCode = "200", description = "The invitation")
	ResponseEntity<String> find(
			@Parameter(description = "The ID of the meeting", example = "m-12") @PathVariable String id,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
			@AuthenticationPrincipal Actor actor) {
		MeetingInvitation invitation = this.invitations.of(actor,
				MeetingFields.key(actor, id, Role.ADMIN, Role.HELPDESK));
		MediaType format = format(accept);
		if (format.equals(MediaType.TEXT_PLAIN)) {
			return ResponseEntity.ok().contentType(utf8(format)).body(invitation.text());
		}
		return format.equals(MediaType.TEXT_HTML)
				? ResponseEntity.ok().contentType(utf8(format)).body(invitation.html())
				: ResponseEntity.ok()
					.contentType(new MediaType(format, Map.of("charset", "UTF-8", "method", invitation.method())))
					.body(invitation.calendar());
	}

	private static MediaType utf8(MediaType format) {
		return new MediaType(format, StandardCharsets.UTF_8);
	}

	/**
	 * Returns the format that the caller prefers; the mapping has refused others already.
	 */
	private static MediaType format(String accept) {
		List<MediaType> accepted = MediaType.parseMediaTypes(accept);
		MimeTypeUtils.sortBySpecificity(accepted);
		return accepted.stream()
			.flatMap((one) -> FORMATS.stream().filter(one::includes))
			.findFirst()
			.orElse(MediaType.TEXT_PLAIN);
	}

}
