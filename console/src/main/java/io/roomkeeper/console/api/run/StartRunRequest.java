package io.roomkeeper.console.api.run;

import java.time.LocalDate;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.JobName;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A request to start a run. */
@Schema(name = "RunOrder", description = "The job to start")
record StartRunRequest(@Schema(description = "The job", requiredMode = REQUIRED, allowableValues = {
		"sync", "sweep", "warn", "nightly" }, example = "sweep") @Nullable String job,
		@Schema(description = "apply does the work; plan lists what would change and changes nothing",
				requiredMode = REQUIRED, allowableValues = { "apply", "plan" }, example = "plan") @Nullable String mode,
		@Schema(description = "The date for which the job runs, from 2000 to 2099; by default today in the organisation's time zone",
				types = { "string", "null" }, format = "date", example = "2026-11-22") @Nullable LocalDate asOf){

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

	StartRunRequest {
		if (job == null || mode == null) {
			throw new InvalidInputException("A run needs 'job' and 'mode'",
					"Send for example {\"job\":\"sweep\",\"mode\":\"plan\"}");
		}
		JobName name = RunCodec.job(job);
		if (name.needsInput()) {
			String command = name.key().replace('-', ' ');
			throw switch (name) {
				case APPLY -> new InvalidInputException("apply needs a plan", "Send POST /api/v1/plans/{id}/apply");
				case REINVITE_LIST, REINVITE_SEND -> new InvalidInputException(name.key() + " needs a change",
						"Use './roomkeeper reinvite --change=ID'");
				default -> new InvalidInputException(name.key() + " needs a file",
						"Use './roomkeeper %s FILE'".formatted(command));
			};
		}
		if (asOf != null && (asOf.isBefore(FIRST_DAY) || asOf.isAfter(LAST_DAY))) {
			throw new InvalidInputException("No job can run as of " + asOf, "Give a date from 2000 to 2099");
		}
		RunCodec.mode(mode);
	}

}
