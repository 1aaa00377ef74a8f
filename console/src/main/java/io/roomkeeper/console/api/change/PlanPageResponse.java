package io.roomkeeper.console.api.change;

import java.util.List;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the list of plans. */
@Schema(name = "PlanPage", description = "One page of the list of plans")
record PlanPageResponse(
		@Schema(description = "The plans, latest first", requiredMode = REQUIRED) List<PlanResponse> items,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				format = "int32", example = "12") @Nullable Integer next){

	/** Creates a page of at most {@code size} plans from a list with one more. */
	static PlanPageResponse of(List<ChangePlan> found, int size, SendLimits limits) {
		List<PlanResponse> shown = found.stream().limit(size).map((plan) -> PlanResponse.of(plan, limits)).toList();
		return new PlanPageResponse(shown, (found.size() > size) ? shown.getLast().id() : null);
	}

}
