package io.roomkeeper.console.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of the list of runs.
 *
 * @param items the runs, latest first
 * @param next what to give as {@code after} for the next part; null at the end
 */
@Schema(name = "RunPage", description = "Part of the list of runs")
record RunPage(
		@Schema(description = "The runs, latest first",
				requiredMode = Schema.RequiredMode.REQUIRED) List<RunView> items,
		@Schema(description = "Give it as 'after' for the next part; null at the end",
				requiredMode = Schema.RequiredMode.REQUIRED, types = {
						"integer", "null" },
				format = "int64", example = "12") @Nullable Long next){

}
