package io.roomkeeper.console.api.setting;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.setting.exception.ExceptionRequest;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A pending request for an exception. */
@Schema(name = "ExceptionRequest", description = "A request for an exception that waits for a decision")
record ExceptionRequestResponse(@Schema(description = "The number", requiredMode = REQUIRED) long id,
		@Schema(description = "The person", requiredMode = REQUIRED, example = "ana.garcia") String uid,
		@Schema(description = "The setting's canonical key", requiredMode = REQUIRED) String key,
		@Schema(description = "When the exception would end", requiredMode = REQUIRED,
				format = "date-time") Instant until,
		@Schema(description = "Who requested it", requiredMode = REQUIRED) String askedBy,
		@Schema(description = "When", requiredMode = REQUIRED, format = "date-time") Instant askedAt,
		@Schema(description = "The reason", requiredMode = REQUIRED) String reason) {

	static ExceptionRequestResponse of(String uid, ExceptionRequest request) {
		return new ExceptionRequestResponse(request.id(), uid, request.key().text(), request.until(), request.askedBy(),
				request.askedAt(), request.reason());
	}

	/** All pending requests. */
	@Schema(name = "ExceptionRequests", description = "Requests for exceptions that wait for a decision")
	record All(@Schema(description = "The requests, oldest first",
			requiredMode = REQUIRED) List<ExceptionRequestResponse> items) {
	}

}
