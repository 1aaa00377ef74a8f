package io.roomkeeper.console.api.meeting;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The new host of a meeting, and the reason. */
@Schema(name = "MeetingHandOver", description = "To whom a meeting is handed over")
record MeetingHandOverRequest(
		@Schema(description = "The new host: a uid, or an ID such as id-12", requiredMode = REQUIRED,
				example = "ana.garcia") @Nullable String to,
		@Schema(description = "The reason, for the audit trail", requiredMode = REQUIRED,
				example = "takes the seminar over") @Nullable String reason) {

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	PersonRef host() {
		if (this.to == null) {
			throw new InvalidInputException("The field 'to' is missing", "Give the uid of the new host");
		}
		return PersonRef.parse(this.to);
	}

}
