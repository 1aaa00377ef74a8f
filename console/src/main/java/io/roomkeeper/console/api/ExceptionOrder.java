package io.roomkeeper.console.api;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.roomkeeper.failure.InvalidInputException;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * An exception that is asked for or granted.
 *
 * @param until when it ends
 * @param reason what it is for
 */
@Schema(name = "ExceptionOrder", description = "An exception that is asked for or granted")
record ExceptionOrder(
		@Schema(description = "When it ends", requiredMode = REQUIRED, format = "date-time",
				example = "2026-12-20T00:00:00Z") @Nullable Instant until,
		@Schema(description = "What it is for; a request needs one", types = {
				"string", "null" }, example = "oral exam by video") @Nullable String reason){

	/** The end, which must be given. */
	Instant end() {
		if (this.until == null) {
			throw new InvalidInputException("An exception needs an end",
					"Send for example {\"until\":\"2026-12-20T00:00:00Z\",\"reason\":\"oral exam\"}");
		}
		return this.until;
	}

	/** The reason, or an empty text. */
	String why() {
		return (this.reason != null) ? this.reason : "";
	}

}
