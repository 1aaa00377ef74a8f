package io.roomkeeper.console.api.meeting;

import java.util.Optional;

import io.roomkeeper.meeting.scheduling.OccurrenceEdit;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to change in one occurrence of a series. */
@Schema(name = "ChangeOccurrence",
		description = "What to change in one occurrence; a field that is missing stays as it is")
record ChangeOccurrenceRequest(@Schema(description = "Its own topic", types = {
		"string", "null" }, example = "Seminar with a guest") @Nullable String topic,
		@Schema(description = "Its local start in the time zone of the series", types = { "string", "null" },
				example = "2027-03-17T12:00") @Nullable String start,
		@Schema(description = "How many minutes it lasts", types = { "integer", "null" },
				example = "30") @Nullable Integer minutes){

	OccurrenceEdit edit() {
		return new OccurrenceEdit(Optional.ofNullable(this.topic), MeetingFields.optionalStart(this.start),
				Optional.ofNullable(this.minutes));
	}

}
