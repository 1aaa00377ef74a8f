package io.roomkeeper.console.api.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.room.edit.RoomWaiting;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A host's meetings. */
@Schema(name = "MeetingList", description = "A host's meetings that are not over")
record MeetingListResponse(@Schema(description = "The meetings, by their next occurrence, at most 500",
		requiredMode = REQUIRED) List<MeetingResponse> items) {

	static MeetingListResponse of(List<Meeting> meetings, JoinDetailsResolver details, Instant now) {
		List<JoinDetails> joins = details.of(meetings);
		List<RoomWaiting> waiting = details.waiting(meetings, joins);
		return new MeetingListResponse(IntStream.range(0, meetings.size())
			.mapToObj((i) -> MeetingResponse.of(meetings.get(i), joins.get(i), waiting.get(i), now))
			.toList());
	}

}
