package io.roomkeeper.console.api.meeting;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A host's meetings. */
@Schema(name = "MeetingList", description = "A host's meetings that are not over")
record MeetingListResponse(@Schema(description = "The meetings, by their next occurrence, at most 500",
		requiredMode = REQUIRED) List<MeetingResponse> items) {

}
