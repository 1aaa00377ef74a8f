package io.roomkeeper.console.api.meeting;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.MeetingPreview;
import io.roomkeeper.meeting.scheduling.NumberChoice;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A meeting that was scheduled, and why it got its number. */
@Schema(name = "ScheduledMeeting", description = "A meeting that was scheduled")
record ScheduledMeetingResponse(
		@Schema(description = "Its ID, which never changes", requiredMode = REQUIRED, example = "m-12") String id,
		@Schema(description = "The number to enter: the PMI or a number of its own", requiredMode = REQUIRED,
				example = "84512345678", pattern = "[0-9]{9,11}") String number,
		@Schema(description = "Its link, which stays the same when the number changes", requiredMode = REQUIRED,
				example = "https://rooms.example.org/m/Zm9vYmFyYmF6cXV4cXV1eA") String joinUrl,
		@Schema(description = "When it first takes place; null if it is over already", requiredMode = REQUIRED,
				types = {
						"string", "null" },
				format = "date-time", example = "2027-03-09T15:00:00Z") @Nullable Instant nextOccurrence,
		@Schema(description = "Whether it takes place in the personal room", requiredMode = REQUIRED) boolean pmi,
		@Schema(description = "What decided on the number", requiredMode = REQUIRED) NumberChoice.Reason numberReason,
		@Schema(description = "The level that decides the setting for such meetings", requiredMode = REQUIRED,
				example = "group:7") String settingDecidedBy,
		@Schema(description = "The IDs of other meetings in the personal room at the same time",
				requiredMode = REQUIRED) List<String> overlaps){

	static ScheduledMeetingResponse of(MeetingPreview done, JoinDetails join, Instant now) {
		Meeting meeting = done.meeting();
		return new ScheduledMeetingResponse(meeting.key().text(), join.digits(), join.link(),
				MeetingResponse.next(meeting, now), done.number().inPersonalRoom(), done.number().reason(),
				LevelCodec.of(done.number().setting().winner()),
				done.overlaps().stream().map((one) -> one.other().key().text()).toList());
	}

}
