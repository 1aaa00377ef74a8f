package io.roomkeeper.console.api.change;

import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The run that applies a plan. */
@Schema(name = "StartedChange", description = "The run that applies a plan")
record StartedChangeResponse(
		@Schema(description = "The number of the run", requiredMode = REQUIRED, example = "31") long runId) {

}
