package io.roomkeeper.console.api.meeting;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.WaitingRoomSource;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.edit.RoomWaiting;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A meeting, without its passcode. */
@Schema(name = "Meeting", description = "A meeting")
record MeetingResponse(
		@Schema(description = "Its ID, which never changes", requiredMode = REQUIRED, example = "m-12") String id,
		@Schema(description = "The ID of the host", requiredMode = REQUIRED, example = "id-40") String host,
		@Schema(description = "What it is about", requiredMode = REQUIRED, example = "Seminar") String topic,
		@Schema(description = "The local start of the first occurrence", requiredMode = REQUIRED,
				example = "2027-03-09T10:00") String start,
		@Schema(description = "The IANA time zone of the start", requiredMode = REQUIRED,
				example = "America/New_York") String zone,
		@Schema(description = "How many minutes it lasts", requiredMode = REQUIRED, example = "50") int minutes,
		@Schema(description = "The rule of a series; null for a single meeting", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "FREQ=WEEKLY;COUNT=8") @Nullable String rrule,
		@Schema(description = "The occurrences that differ from the rule",
				requiredMode = REQUIRED) List<ChangedOccurrenceResponse> exceptions,
		@Schema(description = "When it next takes place; null if it is over or cancelled", requiredMode = REQUIRED,
				types = { "string", "null" }, format = "date-time",
				example = "2027-03-09T15:00:00Z") @Nullable Instant nextOccurrence,
		@Schema(description = "The number to enter: the PMI or a number of its own", requiredMode = REQUIRED,
				example = "84512345678", pattern = "[0-9]{9,11}") String number,
		@Schema(description = "Whether it takes place in the personal room", requiredMode = REQUIRED) boolean pmi,
		@Schema(description = "Whether guests wait until they are admitted",
				requiredMode = REQUIRED) boolean waitingRoom,
		@Schema(description = "What decides that: a choice for this meeting, a choice for the personal room in which it takes place, the settings of the host, or a lock on these settings",
				requiredMode = REQUIRED) WaitingRoomSource waitingRoomSource,
		@Schema(description = "Its link, which stays the same when the number changes", requiredMode = REQUIRED,
				example = "https://rooms.example.org/m/Zm9vYmFyYmF6cXV4cXV1eA") String joinUrl,
		@Schema(description = "The invitees", requiredMode = REQUIRED) List<InviteeResponse> invitees,
		@Schema(description = "The IDs of the alternative hosts",
				requiredMode = REQUIRED) List<String> alternativeHosts,
		@Schema(description = "Whether it is cancelled", requiredMode = REQUIRED) boolean cancelled){

	static MeetingResponse of(Meeting meeting, JoinDetailsResolver details, Instant now) {
		JoinDetails join = details.of(meeting);
		return of(meeting, join, details.waiting(meeting, join), now);
	}

	static MeetingResponse of(Meeting meeting, JoinDetails join, RoomWaiting waiting, Instant now) {
		MeetingTime time = meeting.schedule().time();
		return new MeetingResponse(meeting.key().text(), PersonRef.of(meeting.host()).text(), meeting.topic(),
				time.start().toString(), time.zone().getId(), time.minutes(),
				meeting.schedule().recurrence().map(Recurrence::rule).orElse(null),
				meeting.schedule().changes().stream().map(ChangedOccurrenceResponse::of).toList(), next(meeting, now),
				join.digits(), join.room().isPresent(), waiting.on(), WaitingRoomSource.of(waiting, join), join.link(),
				meeting.invitees().stream().map(InviteeResponse::of).toList(),
				meeting.alternativeHosts().stream().map((id) -> PersonRef.of(id).text()).sorted().toList(),
				meeting.cancelledAt().isPresent());
	}

	/** When a meeting next takes place; null if it is over or cancelled. */
	static @Nullable Instant next(Meeting meeting, Instant now) {
		return meeting.next(now).map((one) -> one.begins().toInstant()).orElse(null);
	}

}
