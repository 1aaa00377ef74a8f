package io.roomkeeper.console.api.run;

import java.time.Instant;
import java.time.LocalDate;

import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.text.Message;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A run of a job. */
@Schema(name = "Run", description = "A run of a job")
record RunResponse(@Schema(requiredMode = REQUIRED, description = "The number", example = "12") long id,
		@Schema(requiredMode = REQUIRED, description = "The job", example = "sweep", allowableValues = {
				"sync", "sweep", "warn", "nightly", "usage-import", "rooms-import", "meetings-import",
				"rooms-publish" }) String job,
		@Schema(requiredMode = REQUIRED, description = "Whether it changes anything",
				allowableValues = { "apply", "plan" }) String mode,
		@Schema(requiredMode = REQUIRED, description = "The date for which it runs",
				example = "2026-11-22") LocalDate asOf,
		@Schema(requiredMode = REQUIRED,
				description = "The status; PLANNED, COMPLETED, FAILED and STOPPED are final") RunStatus status,
		@Schema(requiredMode = REQUIRED, description = "Who started it", example = "ana.garcia") String startedBy,
		@Schema(requiredMode = REQUIRED, description = "Where it was started",
				allowableValues = { "command", "console", "schedule" }) String origin,
		@Schema(requiredMode = REQUIRED, description = "When it was started") Instant startedAt,
		@Schema(requiredMode = REQUIRED, description = "When it ended; null while it is running",
				types = { "string", "null" }, format = "date-time") @Nullable Instant endedAt,
		@Schema(requiredMode = REQUIRED, description = "The nightly run of which it is a stage; null for other runs",
				types = { "integer", "null" }, format = "int64", example = "11") @Nullable Long parent,
		@Schema(requiredMode = REQUIRED, description = "The current stage", example = "expire") String stage,
		@Schema(requiredMode = REQUIRED, description = "The number of items in this stage; null if unknown",
				types = { "integer", "null" }, format = "int64", example = "2041") @Nullable Long expected,
		@Schema(requiredMode = REQUIRED, description = "The number of items processed in this stage",
				example = "1200") long done,
		@Schema(requiredMode = REQUIRED, description = "The counts so far") RunCountsResponse counts,
		@Schema(requiredMode = REQUIRED, description = "How it ended, in one line; null if there is no message",
				types = { "string", "null" }, example = "12 rooms expired") @Nullable String message){

	static RunResponse of(Run run) {
		return new RunResponse(run.id().value(), run.job().key(), RunCodec.of(run.mode()), run.asOf(), run.status(),
				run.startedBy(), RunCodec.of(run.origin()), run.startedAt(), run.endedAt().orElse(null),
				run.parent().map(RunId::value).orElse(null), run.stage(), run.expected().orElse(null), run.done(),
				RunCountsResponse.of(run.counts()), run.message().map(Message::plain).orElse(null));
	}

}
