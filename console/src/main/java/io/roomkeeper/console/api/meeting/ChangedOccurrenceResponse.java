package io.roomkeeper.console.api.meeting;

import io.roomkeeper.meeting.OccurrenceChange;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** An occurrence that differs from its series. */
@Schema(name = "ChangedOccurrence", description = "An occurrence that differs from its series")
record ChangedOccurrenceResponse(
		@Schema(description = "The local start that the rule gives, which identifies it", requiredMode = REQUIRED,
				example = "2027-03-16T10:00") String occurrence,
		@Schema(description = "Its own local start; null if it is cancelled", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "2027-03-17T12:00") @Nullable String start,
		@Schema(description = "How many minutes it lasts; null if it is cancelled", requiredMode = REQUIRED,
				types = { "integer", "null" }, example = "30") @Nullable Integer minutes,
		@Schema(description = "Its own topic; null if it has that of the series", requiredMode = REQUIRED,
				types = { "string", "null" }) @Nullable String topic){

	static ChangedOccurrenceResponse of(OccurrenceChange change) {
		String original = change.original().toString();
		return switch (change) {
			case OccurrenceChange.Cancelled _ -> new ChangedOccurrenceResponse(original, null, null, null);
			case OccurrenceChange.Moved moved -> new ChangedOccurrenceResponse(original, moved.start().toString(),
					moved.minutes(), moved.topic().orElse(null));
		};
	}

}
