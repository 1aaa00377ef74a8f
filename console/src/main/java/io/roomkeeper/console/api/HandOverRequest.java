package io.roomkeeper.console.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The person who gets a room in a hand-over. */
@Schema(name = "HandOverOrder", description = "The new owner of a room")
record HandOverRequest(
		@Schema(description = "The uid of the new owner, or their ID such as id-12", requiredMode = REQUIRED,
				example = "ana.garcia") @Nullable String to,
		@Schema(description = "The reason; required unless it is a preview", types = {
				"string", "null" }, example = "took over the seminar") @Nullable String reason,
		@Schema(description = "Whether to return the effect without changing anything",
				defaultValue = "false") @Nullable Boolean preview){

	String successor() {
		return (this.to != null) ? this.to : "";
	}

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	boolean onlyPreview() {
		return Boolean.TRUE.equals(this.preview);
	}

}
