package io.roomkeeper.console.api.change;

import java.util.Map;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ItemOutcome;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** What became of a plan. */
@Schema(name = "Receipt", description = "What became of a plan. Its items list each room")
record ReceiptResponse(@Schema(requiredMode = REQUIRED, description = "The plan") PlanResponse plan,
		@Schema(requiredMode = REQUIRED, description = "Rooms changed as planned", example = "73") int done,
		@Schema(requiredMode = REQUIRED, description = "Rooms that already were as planned",
				example = "0") int unchanged,
		@Schema(requiredMode = REQUIRED, description = "Rooms that had changed and were left alone",
				example = "1") int drifted,
		@Schema(requiredMode = REQUIRED, description = "Rooms still to do", example = "0") int open) {

	static ReceiptResponse of(ChangePlan plan, Map<ItemOutcome, Integer> outcomes) {
		int settled = outcomes.values().stream().mapToInt(Integer::intValue).sum();
		return new ReceiptResponse(PlanResponse.of(plan), outcomes.getOrDefault(ItemOutcome.DONE, 0),
				outcomes.getOrDefault(ItemOutcome.UNCHANGED, 0), outcomes.getOrDefault(ItemOutcome.DRIFTED, 0),
				plan.effects().rooms() - settled);
	}

}
