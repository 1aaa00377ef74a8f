package io.roomkeeper.console.api.run;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the list of runs. */
@Schema(name = "RunPage", description = "One page of the list of runs")
record RunPageResponse(@Schema(description = "The runs, latest first", requiredMode = REQUIRED) List<RunResponse> items,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				format = "int64", example = "12") @Nullable Long next){

}
