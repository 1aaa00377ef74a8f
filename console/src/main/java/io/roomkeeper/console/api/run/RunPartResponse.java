package io.roomkeeper.console.api.run;

import java.time.Duration;

import io.roomkeeper.run.RunPartition;
import io.roomkeeper.run.RunStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A part of a run. */
@Schema(name = "RunPart", description = "A part of a run, on which one process works at a time")
record RunPartResponse(@Schema(requiredMode = REQUIRED, description = "The number in the run", example = "3") int part,
		@Schema(requiredMode = REQUIRED,
				description = "The process that works on it or did so last; null while it waits", types = {
						"string", "null" },
				example = "process 7 on rooms.example.org") @Nullable String worker,
		@Schema(requiredMode = REQUIRED, description = "The status; null while it waits",
				types = { "string", "null" }) @Nullable RunStatus status,
		@Schema(requiredMode = REQUIRED, description = "About how many items it has; null if unknown",
				types = { "integer", "null" }, format = "int64", example = "512") @Nullable Long expected,
		@Schema(requiredMode = REQUIRED, description = "The number of items processed", example = "300") long done,
		@Schema(requiredMode = REQUIRED, description = "The items processed per second; null until this is known",
				types = { "number", "null" }, format = "double", example = "41.7") @Nullable Double perSecond,
		@Schema(requiredMode = REQUIRED,
				description = "The estimated time until it ends, in seconds; null unless a process works on it",
				types = { "integer", "null" }, format = "int64", example = "6") @Nullable Long remainingSeconds){

	static RunPartResponse of(RunPartition part) {
		return new RunPartResponse(part.number(), part.worker().orElse(null), part.status().orElse(null),
				part.expected().orElse(null), part.done(), part.perSecond().orElse(null),
				part.remaining().map(Duration::toSeconds).orElse(null));
	}

}
