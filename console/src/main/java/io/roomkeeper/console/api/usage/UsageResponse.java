package io.roomkeeper.console.api.usage;

import java.util.List;

import io.roomkeeper.console.api.Problem;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The result of a usage upload. */
@Schema(name = "UsageReceipt", description = "The outcome of the reported uses")
record UsageResponse(
		@Schema(requiredMode = REQUIRED, description = "The run that imported them", example = "12") long run,
		@Schema(requiredMode = REQUIRED, description = "The number of reported uses", example = "3") long read,
		@Schema(requiredMode = REQUIRED, description = "The number of new days", example = "1") long entered,
		@Schema(requiredMode = REQUIRED, description = "The number of days that were already known",
				example = "1") long known,
		@Schema(requiredMode = REQUIRED, description = "The number of skipped uses", example = "1") long skipped,
		@Schema(requiredMode = REQUIRED,
				description = "The reasons for the first 1,000 skipped uses") List<Problem.Mistake> mistakes) {

	static UsageResponse of(Run run, List<RunItem> skipped) {
		return new UsageResponse(run.id().value(), run.counts().of(CountKind.READ), run.counts().of(CountKind.CREATED),
				run.counts().of(CountKind.UNCHANGED), run.counts().of(CountKind.SKIPPED),
				skipped.stream().map((item) -> new Problem.Mistake(item.item(), item.detail())).toList());
	}

}
