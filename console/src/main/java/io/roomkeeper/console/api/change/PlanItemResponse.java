package io.roomkeeper.console.api.change;

import io.roomkeeper.change.ItemOutcome;
import io.roomkeeper.change.ItemResult;
import io.roomkeeper.change.PlanItem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One room of a plan. */
@Schema(name = "PlanItem", description = "One room of a plan")
record PlanItemResponse(@Schema(requiredMode = REQUIRED, description = "Its place in the plan", example = "1") int n,
		@Schema(requiredMode = REQUIRED, description = "The owner of the room", example = "ana.garcia") String uid,
		@Schema(requiredMode = REQUIRED, description = "The number when the plan was made",
				example = "9063183807") String before,
		@Schema(requiredMode = REQUIRED, description = "The number that the room gets",
				example = "5949189795") String after,
		@Schema(requiredMode = REQUIRED, description = "The future meetings in the room", example = "3") int meetings,
		@Schema(requiredMode = REQUIRED, description = "The invitees whose invitation stops working",
				example = "0") int toTell,
		@Schema(requiredMode = REQUIRED, description = "What became of it; null before that", types = {
				"string", "null" }) @Nullable ItemOutcome outcome,
		@Schema(requiredMode = REQUIRED, description = "For a room that was left alone, what has changed; else empty",
				example = "The room has the number 2345678901 now") String detail){

	static PlanItemResponse of(PlanItem item) {
		return new PlanItemResponse(item.position(), item.uid().value(), item.before().digits(), item.after().digits(),
				item.impact().meetings(), item.impact().toTell(), item.result().map(ItemResult::outcome).orElse(null),
				item.result().map((result) -> result.detail().plain()).orElse(""));
	}

}
