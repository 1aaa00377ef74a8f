package io.roomkeeper.console.api.reinvite;

import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The run that mails hosts. */
@Schema(name = "HostNoticesRun", description = "The run that mails hosts")
record HostNoticesRunResponse(
		@Schema(requiredMode = REQUIRED, description = "The number of the run", example = "12") long runId) {

}
