package io.roomkeeper.console.api.setting;

import java.time.Instant;

import io.roomkeeper.failure.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** An exception to request or to grant. */
@Schema(name = "ExceptionOrder", description = "An exception to request or grant")
record GrantExceptionRequest(
		@Schema(description = "When it ends", requiredMode = REQUIRED, format = "date-time",
				example = "2026-12-20T00:00:00Z") @Nullable Instant until,
		@Schema(description = "The reason; required for a request", types = {
				"string", "null" }, example = "oral exam by video") @Nullable String reason){

	/**
	 * Returns the end of the exception.
	 * @throws io.roomkeeper.failure.InvalidInputException if it is missing
	 */
	Instant end() {
		if (this.until == null) {
			throw new InvalidInputException("An exception needs an end",
					"Send for example {\"until\":\"2026-12-20T00:00:00Z\",\"reason\":\"oral exam\"}");
		}
		return this.until;
	}

	/** Returns the reason, or an empty text if it is missing. */
	String why() {
		return (this.reason != null) ? this.reason : "";
	}

}
