package io.roomkeeper.console.api.forecast;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A veto to place. */
@Schema(name = "VetoOrder", description = "A veto to place")
record PlaceVetoRequest(
		@Schema(description = "The first date on which the nightly job may do it again; 30 days from now if left out",
				types = {
						"string", "null" },
				format = "date", example = "2026-12-20") @Nullable LocalDate until,
		@Schema(description = "The reason", requiredMode = REQUIRED,
				example = "on parental leave") @Nullable String reason){

	/** Returns the reason, or an empty text if it is missing. */
	String why() {
		return (this.reason != null) ? this.reason : "";
	}

}
